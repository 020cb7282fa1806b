package org.dateline.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that an ISO 8601 day, month, year or interval covers; times of day are cut off. */
record DayRange(LocalDate first, LocalDate last) {
  private static final Pattern VALUE =
      Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?(?:T.*)?");

  static Optional<DayRange> of(String value) {
    int slash = value.indexOf('/');
    if (slash >= 0) {
      Optional<DayRange> from = of(value.substring(0, slash));
      Optional<DayRange> to = of(value.substring(slash + 1));
      return from.flatMap(f -> to.map(t -> new DayRange(f.first, t.last)));
    }
    Matcher matcher = VALUE.matcher(value.strip());
    try {
      return matcher.matches() ? Optional.of(of(matcher)) : Optional.empty();
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static DayRange of(Matcher parts) {
    int year = Math.max(1, Integer.parseInt(parts.group(1)));
    if (parts.group(2) == null) {
      return new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    int month = Integer.parseInt(parts.group(2));
    if (parts.group(3) == null) {
      YearMonth whole = YearMonth.of(year, month);
      return new DayRange(whole.atDay(1), whole.atEndOfMonth());
    }
    LocalDate day = LocalDate.of(year, month, Integer.parseInt(parts.group(3)));
    return new DayRange(day, day);
  }

  /** Whether an answer lies in the gold day or month; of an interval its first day must. */
  static boolean same(String gold, String answer) {
    Optional<DayRange> told = of(answer.split("/", 2)[0]);
    return of(gold)
        .filter(
            g ->
                told.filter(t -> !t.first.isBefore(g.first) && !t.last.isAfter(g.last)).isPresent())
        .isPresent();
  }

  /** Whether an answer is a single day at most so many days away. */
  static boolean near(LocalDate gold, String answer, int days) {
    return of(answer)
        .filter(t -> t.first.equals(t.last))
        .filter(t -> Math.abs(t.first.toEpochDay() - gold.toEpochDay()) <= days)
        .isPresent();
  }
}
