package org.dateline.confidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.Pattern;

/**
 * Numbers from 0 to 1 that stand for patterns while these are being measured: the graph carries
 * them in the place of confidences, and they lead from a query's row back to its pattern.
 */
public final class PatternKeys implements Confidence {
  private static final int DIGITS = 5;

  private final List<Pattern> patterns = new ArrayList<>();

  @Override
  public synchronized BigDecimal of(Pattern pattern) {
    int at = patterns.indexOf(pattern);
    if (at < 0) {
      at = patterns.size();
      patterns.add(pattern);
    }
    return BigDecimal.valueOf(at + 1L, DIGITS);
  }

  /** The pattern of a key as a query prints it, empty for anything else. */
  public synchronized Optional<Pattern> pattern(String key) {
    try {
      int at = new BigDecimal(key).movePointRight(DIGITS).intValueExact() - 1;
      return at >= 0 && at < patterns.size() ? Optional.of(patterns.get(at)) : Optional.empty();
    } catch (ArithmeticException | NumberFormatException other) {
      return Optional.empty();
    }
  }
}
