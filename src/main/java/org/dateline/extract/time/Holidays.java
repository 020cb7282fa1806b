package org.dateline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.dateline.annotate.Patterns;

/** Days of holidays, fixed and movable. */
final class Holidays {
  private Holidays() {}

  /** The TIMEX3 value of a holiday from its code in {@code time-words.tsv}. */
  static String value(String code, Anchor anchor, Direction direction) {
    Optional<LocalDate> now = anchor.published();
    if (now.isEmpty()) {
      return Patterns.matches(code, "\\d\\d-\\d\\d") ? "XXXX-" + code : "XXXX-XX-XX";
    }
    LocalDate day = day(code, now.get().getYear());
    if (direction.isAhead() && day.isBefore(now.get())) {
      day = day(code, day.getYear() + 1);
    } else if (!direction.isAhead() && day.isAfter(now.get())) {
      day = day(code, day.getYear() - 1);
    }
    return day.toString();
  }

  private static LocalDate day(String code, int year) {
    if (code.startsWith("EASTER")) {
      return easter(year).plusDays(Integer.parseInt(code.substring("EASTER".length())));
    }
    String[] parts = code.split("-", 3);
    int month = Integer.parseInt(parts[0]);
    if (parts.length == 2) {
      return LocalDate.of(year, month, Integer.parseInt(parts[1]));
    }
    boolean last = parts[2].startsWith("-") || parts[1].isEmpty();
    DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(code.substring(code.length() - 1)));
    return LocalDate.of(year, month, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(last ? -1 : Integer.parseInt(parts[1]), weekday));
  }

  /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876. */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
