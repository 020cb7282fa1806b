package org.dateline.link.train;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.dateline.link.Weights;

/**
 * How links with a threshold stand against decided ones.
 *
 * @param known entities whose item a source has
 * @param right of these, those that got it
 * @param others entities that have no such item
 * @param wrong of these, those that got one
 * @param given all entities that got an item
 */
record Standing(int known, int right, int others, int wrong, int given) {
  static Standing nothing() {
    return new Standing(0, 0, 0, 0, 0);
  }

  /** Of examples that the weights were not fitted on. */
  static Standing of(List<Example> examples, Weights weights, double threshold) {
    Standing all = nothing();
    for (Example example : examples) {
      OptionalInt best = best(weights.scores(example.candidates()), threshold);
      boolean right = best.isPresent() && example.isRight(best.getAsInt());
      int link = best.isPresent() ? 1 : 0;
      all =
          all.plus(
              example.known()
                  ? new Standing(1, right ? 1 : 0, 0, 0, link)
                  : new Standing(0, 0, 1, link, link));
    }
    return all;
  }

  private static OptionalInt best(double[] scores, double threshold) {
    return IntStream.range(0, scores.length)
        .filter(i -> scores[i] >= threshold)
        .reduce((one, other) -> scores[other] > scores[one] ? other : one);
  }

  Standing plus(Standing other) {
    return new Standing(
        known + other.known,
        right + other.right,
        others + other.others,
        wrong + other.wrong,
        given + other.given);
  }

  /** Shares in per cent: right of known, wrong of others, F1. */
  String line() {
    return String.format(
        Locale.ROOT,
        "right of %d known %.1f, wrong of %d others %.1f, F1 %.1f",
        known,
        share(right, known),
        others,
        share(wrong, others),
        share(2 * right, known + given));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
