package org.dateline.extract.numeral;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A token that is written with digits, taken apart.
 *
 * @param prefix letters or currency sign before the number
 * @param low the number, or the first one of a range
 * @param high the second number of a range, else the same
 * @param suffix letters, signs and unit after the number, without a leading hyphen
 */
record DigitWord(String prefix, BigDecimal low, BigDecimal high, String suffix) {
  private static final String NUMBER =
      "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)(?:[ \\u00a0-]?\\d[/\\u2044]\\d+|[½¼¾⅓⅔])?"
          + "|\\d[/\\u2044]\\d+|[½¼¾⅓⅔]";
  private static final Pattern FORM =
      Pattern.compile(
          "([-+−~]?(?:[A-Za-z]{0,3}\\p{Sc}[A-Z]{0,2}|[A-Z]{1,3})?)("
              + NUMBER
              + ")(?:(?:[-–—]|-to-)("
              + NUMBER
              + "))?(?:-?([\\p{L}%°′″µ+][\\p{L}\\d%°′″/²³⋅·-]*)?)?");
  private static final Pattern MIXED = Pattern.compile("(.*?)[ \\u00a0-]?(\\d)[/\\u2044](\\d+)");
  private static final String VULGAR = "½¼¾⅓⅔";
  private static final String[] SHARES = {"1/2", "1/4", "3/4", "1/3", "2/3"};

  static Optional<DigitWord> of(String word) {
    Matcher form = FORM.matcher(word);
    if (!form.matches()) {
      return Optional.empty();
    }
    BigDecimal low = value(form.group(2));
    BigDecimal high = form.group(3) == null ? low : value(form.group(3));
    String prefix = form.group(1).replaceFirst("^[-+−~]", "");
    boolean ordered = form.group(3) == null || low.compareTo(high) < 0;
    return ordered
        ? Optional.of(new DigitWord(prefix, low, high, suffix(form.group(4))))
        : Optional.empty();
  }

  private static String suffix(String group) {
    return group == null ? "" : group;
  }

  /** Digits with thousands separators, a decimal part or a fraction. */
  private static BigDecimal value(String digits) {
    String plain = digits.replace(",", "");
    for (int i = 0; i < SHARES.length; i++) {
      plain = plain.replace(VULGAR.substring(i, i + 1), " " + SHARES[i]);
    }
    Matcher mixed = MIXED.matcher(plain.strip());
    if (!mixed.matches()) {
      return new BigDecimal(plain);
    }
    BigDecimal divisor = new BigDecimal(mixed.group(3));
    BigDecimal whole =
        mixed.group(1).isBlank() ? BigDecimal.ZERO : new BigDecimal(mixed.group(1).strip());
    return divisor.signum() == 0
        ? whole
        : whole.add(new BigDecimal(mixed.group(2)).divide(divisor, MathContext.DECIMAL64));
  }

  /**
   * The magnitude that the suffix begins with, as "m" in "5m" or "bn" in "3bn"; empty for a unit.
   */
  Optional<BigDecimal> magnitude() {
    return NumberWords.glued(suffix.toLowerCase(Locale.ROOT));
  }

  boolean bare() {
    return prefix.isEmpty() && suffix.isEmpty();
  }
}
