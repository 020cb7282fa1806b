package org.dateline.evaluate;

import java.util.OptionalDouble;

/**
 * Counts that add up over documents.
 *
 * @param kind what the value is
 * @param found how many of the gold items were found
 * @param gold how many gold items there are
 * @param right how many of the answers were right
 * @param given how many answers there are that count
 */
record Tally(Kind kind, int found, int gold, int right, int given) {
  /** What a tally's value is. */
  enum Kind {
    F1,
    SHARE,
    /** A share of which less is better. */
    ERROR
  }

  /** Of a matching of one with one. */
  static Tally ofPairs(int pairs, int gold, int given) {
    return new Tally(Kind.F1, pairs, gold, pairs, given);
  }

  static Tally share(long hits, long of) {
    return new Tally(Kind.SHARE, (int) hits, (int) of, 0, 0);
  }

  static Tally error(long hits, long of) {
    return new Tally(Kind.ERROR, (int) hits, (int) of, 0, 0);
  }

  Tally plus(Tally other) {
    return new Tally(
        kind, found + other.found, gold + other.gold, right + other.right, given + other.given);
  }

  double recall() {
    return gold == 0 ? 0 : (double) found / gold;
  }

  double precision() {
    return given == 0 ? 0 : (double) right / given;
  }

  /** From 0 to 1, empty when nothing was asked. */
  OptionalDouble value() {
    if (kind != Kind.F1) {
      return gold == 0 ? OptionalDouble.empty() : OptionalDouble.of(recall());
    }
    if (gold == 0 && given == 0) {
      return OptionalDouble.empty();
    }
    double both = precision() + recall();
    return OptionalDouble.of(both == 0 ? 0 : 2 * precision() * recall() / both);
  }
}
