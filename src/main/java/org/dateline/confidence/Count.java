package org.dateline.confidence;

/**
 * How many facts were right.
 *
 * @param right of those judged
 * @param judged those of which the annotations say whether they are right
 */
public record Count(int right, int judged) {
  public static final Count NONE = new Count(0, 0);

  public Count {
    if (right < 0 || judged < right) {
      throw new IllegalArgumentException(right + " right of " + judged);
    }
  }

  public Count plus(Count other) {
    return new Count(right + other.right, judged + other.judged);
  }

  /** One fact more. */
  public Count plus(boolean isRight) {
    return plus(new Count(isRight ? 1 : 0, 1));
  }

  /**
   * The share of right ones, drawn towards an expected share as if {@code weight} facts with that
   * share had been judged, too (additive smoothing).
   */
  double share(double expected, double weight) {
    return (right + expected * weight) / (judged + weight);
  }
}
