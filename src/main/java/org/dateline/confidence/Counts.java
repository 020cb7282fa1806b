package org.dateline.confidence;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.extract.Pattern;

/** How many facts of each pattern were right; a pattern's facts count for the wider ones, too. */
public final class Counts {
  private final SortedMap<Pattern, Count> counts = new TreeMap<>();

  /** Notes that a fact was right or wrong. */
  public void add(Pattern pattern, boolean right) {
    add(pattern, Count.NONE.plus(right));
  }

  /** Adds other counts. */
  public void add(Counts others) {
    others.counts.forEach((pattern, count) -> counts.merge(pattern, count, Count::plus));
  }

  private void add(Pattern pattern, Count count) {
    counts.merge(pattern, count, Count::plus);
    pattern.parent().ifPresent(wider -> add(wider, count));
  }

  public Count of(Pattern pattern) {
    return counts.getOrDefault(pattern, Count.NONE);
  }

  public SortedMap<Pattern, Count> all() {
    return Collections.unmodifiableSortedMap(counts);
  }
}
