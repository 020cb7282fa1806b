package org.dateline.confidence;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether facts are right as often as their confidence says, on texts that it was not made from.
 */
public final class Calibration {
  /**
   * The facts of one band.
   *
   * @param expected how many of them the confidences make right
   */
  public record Band(Count count, double expected) {
    Band plus(Band other) {
      return new Band(count.plus(other.count), expected + other.expected);
    }
  }

  private final SortedMap<Integer, Band> bands = new TreeMap<>();

  /** Holds the confidence that some counts give against others. */
  public void add(Counts made, Counts held) {
    Confidence confidence = MeasuredConfidence.of(made);
    held.facts()
        .forEach(
            (pattern, count) -> {
              BigDecimal sure = confidence.of(pattern);
              Band band = new Band(count, sure.doubleValue() * count.judged());
              bands.merge(sure.movePointRight(1).intValue(), band, Band::plus);
            });
  }

  /** The bands by their lower end in tenths. */
  public SortedMap<Integer, Band> bands() {
    return Collections.unmodifiableSortedMap(bands);
  }
}
