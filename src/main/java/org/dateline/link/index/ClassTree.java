package org.dateline.link.index;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which row of the root classes stands above each class; holds millions of classes in arrays. */
final class ClassTree {
  private static final int NONE = Byte.MAX_VALUE;

  private final RootClasses roots;
  private long[] pairs = new long[1024]; // the wider class above the narrower one
  private int size;
  private int[] classes = {};
  private byte[] rows = {};

  ClassTree(RootClasses roots) {
    if (roots.size() >= NONE) {
      throw new IllegalArgumentException("too many root classes: " + roots.size());
    }
    this.roots = roots;
  }

  /** Takes a pair in; it counts once {@link #settle} was called. */
  void add(int narrow, int wide) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, size + (size >> 1));
    }
    pairs[size++] = (long) wide << 32 | narrow;
  }

  int pairs() {
    return size;
  }

  /** Goes down from each root, the first of the table first. */
  void settle() {
    Arrays.sort(pairs, 0, size);
    classes =
        IntStream.concat(
                IntStream.range(0, size).map(i -> (int) pairs[i]),
                IntStream.range(0, roots.size()).map(i -> roots.row(i).number()))
            .sorted()
            .distinct()
            .toArray();
    rows = new byte[classes.length];
    Arrays.fill(rows, (byte) NONE);
    for (int row = 0; row < roots.size(); row++) {
      descend(row);
    }
  }

  private void descend(int row) {
    ArrayDeque<Integer> open = new ArrayDeque<>();
    open.add(roots.row(row).number());
    while (!open.isEmpty()) {
      int wide = open.poll();
      int place = Arrays.binarySearch(classes, wide);
      if (place >= 0 && rows[place] == NONE) {
        rows[place] = (byte) row;
        addNarrower(wide, open);
      }
    }
  }

  private void addNarrower(int wide, ArrayDeque<Integer> open) {
    int at = Arrays.binarySearch(pairs, 0, size, (long) wide << 32);
    for (int i = at < 0 ? -at - 1 : at; i < size && pairs[i] >>> 32 == wide; i++) {
      open.add((int) pairs[i]);
    }
  }

  /** The first row of the table that stands above one of an item's classes. */
  Optional<RootClasses.Row> row(List<String> ids) {
    int best = NONE;
    for (String id : ids) {
      int place = Arrays.binarySearch(classes, ItemCodec.number(id));
      best = place < 0 ? best : Math.min(best, rows[place]);
    }
    return best == NONE ? Optional.empty() : Optional.of(roots.row(best));
  }
}
