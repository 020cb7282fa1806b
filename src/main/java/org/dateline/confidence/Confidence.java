package org.dateline.confidence;

import java.math.BigDecimal;
import org.dateline.extract.Pattern;

/** How sure a fact is, by the pattern that gave it. Thread-safe. */
@FunctionalInterface
public interface Confidence {
  /** From 0 to 1. */
  BigDecimal of(Pattern pattern);
}
