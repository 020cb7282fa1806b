package org.dateline.extract.numeral;

import java.math.BigDecimal;

/**
 * A number in a sentence.
 *
 * @param first index of its first token, from 1
 * @param last index of its last token
 * @param min the value, or the inclusive lower bound of a range or a vague number
 * @param max the value, or the upper bound; null when the number has none ("a few dozen")
 * @param form how it is written
 * @param prefix what is glued before the digits: "US$", "RM"; empty as a rule
 * @param suffix what is glued after the digits: "km", "%"; empty as a rule
 */
public record Numeral(
    int first, int last, BigDecimal min, BigDecimal max, Form form, String prefix, String suffix) {
  /** How a number is written. */
  public enum Form {
    DIGITS,
    WORDS,
    /** "half", "two-thirds". */
    FRACTION,
    /** "dozens", "tens of thousands", "a few hundred". */
    VAGUE
  }

  public boolean exact() {
    return max != null && min.compareTo(max) == 0;
  }

  /** The same number told by more tokens, with other bounds. */
  public Numeral with(int begin, int end, BigDecimal low, BigDecimal high) {
    return new Numeral(begin, end, low, high, form, prefix, suffix);
  }
}
