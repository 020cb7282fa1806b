package org.dateline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.annotate.Patterns;

/**
 * Turns TIMEX3 values into the dates of the graph: ISO 8601 minute, day, month or year, an interval
 * {@code begin/end} (both inclusive days, months or years), {@code --10-07} for a day without a
 * year.
 */
public final class TimeValues {
  private static final Pattern DAY =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:T(?:\\d\\d(?::\\d\\d)?(?::\\d\\d)?|[A-Z]{2}))?");
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d)(?::(\\d\\d))?(?::\\d\\d)?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final Pattern HALF = Pattern.compile("(\\d{4})-H([12])");
  private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");
  private static final Pattern NO_YEAR = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d)(?:T.*)?");

  private TimeValues() {}

  /** The date that a value stands for; empty for durations, sets, references and open values. */
  public static Optional<String> date(String value) {
    return clock(value)
        .or(() -> day(value))
        .or(() -> plain(value))
        .or(() -> week(value))
        .or(() -> months(value, QUARTER, 3))
        .or(() -> months(value, HALF, 6))
        .or(() -> season(value))
        .or(() -> span(value))
        .or(() -> withoutYear(value));
  }

  /**
   * The first day that a value covers; empty where {@link #date} is, and for days without a year.
   */
  public static Optional<LocalDate> firstDay(String value) {
    return date(value)
        .map(date -> date.split("/")[0])
        .filter(date -> !date.startsWith("--"))
        .map(date -> LocalDate.parse((date + "-01-01").substring(0, 10)));
  }

  /** A time of day to the minute; 24:00 is the next day's 00:00. */
  private static Optional<String> clock(String value) {
    Matcher form = CLOCK.matcher(value);
    if (!form.matches() || !isDay(form.group(1)) || Integer.parseInt(form.group(2)) > 24) {
      return Optional.empty();
    }
    String minute = form.group(3) == null ? "00" : form.group(3);
    return form.group(2).equals("24")
        ? Optional.of(LocalDate.parse(form.group(1)).plusDays(1) + "T00:" + minute)
        : Optional.of(form.group(1) + "T" + form.group(2) + ":" + minute);
  }

  /** A day, without the part of it that the value may name. */
  private static Optional<String> day(String value) {
    Matcher form = DAY.matcher(value);
    return form.matches() && isDay(form.group(1)) ? Optional.of(form.group(1)) : Optional.empty();
  }

  private static boolean isDay(String day) {
    int month = Integer.parseInt(day.substring(5, 7));
    int number = Integer.parseInt(day.substring(8, 10));
    return month >= 1
        && month <= 12
        && number >= 1
        && number <= YearMonth.of(Integer.parseInt(day.substring(0, 4)), month).lengthOfMonth();
  }

  private static Optional<String> plain(String value) {
    boolean month = Patterns.matches(value, "\\d{4}-(0[1-9]|1[0-2])");
    return month || Patterns.matches(value, "\\d{4}") ? Optional.of(value) : Optional.empty();
  }

  private static Optional<String> week(String value) {
    Matcher form = WEEK.matcher(value);
    if (!form.matches()
        || Integer.parseInt(form.group(2)) < 1
        || Integer.parseInt(form.group(2)) > 53) {
      return Optional.empty();
    }
    LocalDate monday =
        LocalDate.of(Integer.parseInt(form.group(1)), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(form.group(2)))
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate first = form.group(3) == null ? monday : monday.plusDays(5);
    return Optional.of(first + "/" + monday.plusDays(6));
  }

  private static Optional<String> months(String value, Pattern pattern, int length) {
    Matcher form = pattern.matcher(value);
    return form.matches()
        ? Optional.of(
            months(form.group(1), (Integer.parseInt(form.group(2)) - 1) * length + 1, length))
        : Optional.empty();
  }

  private static String months(String year, int first, int length) {
    YearMonth begin = YearMonth.of(Integer.parseInt(year), first);
    return begin + "/" + begin.plusMonths(length - 1L);
  }

  /** Meteorological seasons of the northern hemisphere; winter runs into the next year. */
  private static Optional<String> season(String value) {
    Matcher form = SEASON.matcher(value);
    if (!form.matches()) {
      return Optional.empty();
    }
    int first =
        switch (form.group(2)) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    return Optional.of(months(form.group(1), first, 3));
  }

  /** Decades and centuries. */
  private static Optional<String> span(String value) {
    if (Patterns.matches(value, "\\d{3}X?")) {
      return Optional.of(value.substring(0, 3) + "0/" + value.substring(0, 3) + "9");
    }
    return Patterns.matches(value, "\\d{2}(XX)?")
        ? Optional.of(value.substring(0, 2) + "00/" + value.substring(0, 2) + "99")
        : Optional.empty();
  }

  private static Optional<String> withoutYear(String value) {
    Matcher form = NO_YEAR.matcher(value);
    return form.matches()
        ? Optional.of("--" + form.group(1) + "-" + form.group(2))
        : Optional.empty();
  }
}
