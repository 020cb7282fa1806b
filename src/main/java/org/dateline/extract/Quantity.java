package org.dateline.extract;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.article.Span;

/**
 * A figure.
 *
 * @param id place in {@code Facts.quantities()}
 * @param sentence index of its sentence
 * @param token index of the figure's last number word, from 1
 * @param span the figure with its bound words and unit: "at least 260", "$3 million"
 * @param kind what is measured
 * @param value when exact
 * @param min inclusive lower bound, when not exact
 * @param max inclusive upper bound, when not exact
 * @param approximate "about", "nearly", "dozens"
 * @param unit of money, percentages, measures, durations and rates: "US dollar", "percent", "year"
 * @param of what is counted, as head noun with modifiers: "Israeli hostages"
 * @param mention id of the mention of what is counted
 * @param whole id of the figure that this one is a part of
 * @param pattern the family of the words that tell it
 */
public record Quantity(
    int id,
    int sentence,
    int token,
    Span span,
    Kind kind,
    Optional<BigDecimal> value,
    Optional<BigDecimal> min,
    Optional<BigDecimal> max,
    boolean approximate,
    Optional<String> unit,
    Optional<String> of,
    OptionalInt mention,
    OptionalInt whole,
    Pattern pattern) {
  public Quantity {
    Objects.requireNonNull(pattern);
    if (value.isEmpty() && min.isEmpty() && max.isEmpty()) {
      throw new IllegalArgumentException("a figure without a number at " + span);
    }
  }

  /** What is measured. */
  public enum Kind {
    COUNT,
    MONEY,
    PERCENT,
    MEASURE,
    DURATION,
    AGE,
    /** "for the third time", "his fourth visit". */
    ORDINAL,
    /** "10 hostages daily". */
    RATE
  }
}
