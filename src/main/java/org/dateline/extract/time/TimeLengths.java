package org.dateline.extract.time;

import java.math.BigDecimal;

/** TIMEX3 values of lengths of time. */
final class TimeLengths {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private TimeLengths() {}

  /**
   * The value of so many units: "P3D", "PT30M".
   *
   * @param count null when the number is vague
   * @param unit a unit's code in {@code time-words.tsv}
   */
  static String value(BigDecimal count, String unit) {
    if (count == null) {
      return vague(unit);
    }
    return switch (unit) {
      case "DE" -> of(count.multiply(BigDecimal.TEN), "Y");
      case "CE" -> of(count.multiply(new BigDecimal(100)), "Y");
      case "FN" -> of(count.multiply(new BigDecimal(2)), "W");
      case "Q" -> of(count.multiply(new BigDecimal(3)), "M");
      case "Y" -> halved(count, "Y", "6M");
      case "TH" -> "PT" + halved(count, "H", "30M").substring(1);
      case "TM" -> "PT" + halved(count, "M", "30S").substring(1);
      case "TS" -> "PT" + of(count, "S").substring(1);
      default -> of(count, unit);
    };
  }

  private static String vague(String unit) {
    return switch (unit) {
      case "FN" -> "PXW";
      case "Q" -> "PXM";
      default -> unit.startsWith("T") ? "PTX" + unit.substring(1) : "PX" + unit;
    };
  }

  private static String halved(BigDecimal count, String unit, String half) {
    BigDecimal whole = new BigDecimal(count.toBigInteger());
    if (count.subtract(whole).compareTo(HALF) != 0) {
      return of(count, unit);
    }
    return whole.signum() == 0 ? "P" + half : of(whole, unit) + half;
  }

  private static String of(BigDecimal count, String unit) {
    return "P" + count.stripTrailingZeros().toPlainString() + unit;
  }
}
