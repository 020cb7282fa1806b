package org.dateline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.dateline.annotate.Patterns;

/**
 * Turns relative times into TIMEX3 values, from the publication date. Without one the values leave
 * open what they cannot know: {@code XXXX-WXX-5}, {@code XXXX-10-07}.
 */
final class Anchor {
  private static final int HALF_A_YEAR = 183;
  private static final int MONTH = "2026-03".length();
  private static final int DAY = "2026-03-10".length();

  /** Sentences over which a story goes on without naming its day again. */
  private static final int STORY = 3;

  private final Optional<LocalDate> published;

  /** The day that the text last told of, for "that day" and "a week later". */
  private Optional<LocalDate> told = Optional.empty();

  /** How much of it was told, as the length of its value: a year, a month or a day. */
  private int toldTo = DAY;

  /** The quarter that the text told of, and in which sentence. */
  private Optional<Quarter> quarter = Optional.empty();

  private int sentence;
  private int toldIn = -1;
  private int quarterIn = -1;

  /** A quarter of a year. */
  record Quarter(int year, int number) {
    String yearBefore() {
      return year - 1 + "-Q" + number;
    }

    String value() {
      return year + "-Q" + number;
    }
  }

  Anchor(Optional<LocalDate> published) {
    this.published = published;
  }

  /** Goes on to the next sentence. */
  void nextSentence() {
    sentence++;
  }

  /** Takes notice of a date that the text names. */
  void tell(String value) {
    if (Patterns.matches(value, "\\d{4}-Q\\d")) {
      quarter =
          Optional.of(new Quarter(Integer.parseInt(value.substring(0, 4)), value.charAt(6) - '0'));
      quarterIn = sentence;
    }
    if (Patterns.matches(value, "\\d{4}-\\d\\d-\\d\\d.*")) {
      toldIn = sentence;
    }
    if (Patterns.matches(value, "\\d{4}-\\d\\d-\\d\\d.*")) {
      told = Optional.of(LocalDate.parse(value.substring(0, 10)));
    } else if (Patterns.matches(value, "\\d{4}-\\d\\d")) {
      told = Optional.of(YearMonth.parse(value).atDay(1));
    } else if (Patterns.matches(value, "\\d{4}")) {
      told = Optional.of(LocalDate.of(Integer.parseInt(value), 1, 1));
    } else {
      return;
    }
    toldTo = Math.min(value.length(), DAY);
  }

  Optional<LocalDate> published() {
    return published;
  }

  /** The quarter that this sentence or one of the two before told of. */
  Optional<Quarter> quarterTold() {
    return quarter.filter(q -> sentence - quarterIn <= 2);
  }

  /** The day that this sentence told of. */
  Optional<LocalDate> dayOfSentence() {
    return told.filter(d -> toldIn == sentence);
  }

  /** The day that this sentence or one shortly before told of. */
  Optional<LocalDate> dayTold() {
    return told.filter(d -> toldIn >= 0 && sentence - toldIn <= STORY);
  }

  /** The day in the week before publication that this sentence or one shortly before told of. */
  Optional<LocalDate> dayOfStory() {
    return told.filter(d -> sentence - toldIn <= STORY)
        .filter(d -> published.filter(p -> !d.isAfter(p) && d.isAfter(p.minusDays(7))).isPresent());
  }

  /**
   * What the text last told of, else the publication date; empty when it was told less closely than
   * the unit asks for: two days after some day in March are no day.
   */
  Optional<LocalDate> told(String unit) {
    int needed =
        switch (unit) {
          case "D", "W", "WE", "FN" -> DAY;
          case "M", "Q" -> MONTH;
          default -> 0;
        };
    return told.isPresent() && toldTo < needed ? Optional.empty() : told.or(() -> published);
  }

  String day(int offset) {
    return published.map(d -> d.plusDays(offset).toString()).orElse(reference(offset));
  }

  static String reference(int offset) {
    return offset < 0 ? "PAST_REF" : offset > 0 ? "FUTURE_REF" : "PRESENT_REF";
  }

  /** The nearest such day of the week, the day of publication included. */
  String weekday(int number, Direction direction) {
    DayOfWeek day = DayOfWeek.of(number);
    return published
        .map(
            d ->
                d.with(
                    direction.isAhead()
                        ? TemporalAdjusters.nextOrSame(day)
                        : TemporalAdjusters.previousOrSame(day)))
        .map(LocalDate::toString)
        .orElse("XXXX-WXX-" + number);
  }

  /** "last Friday", "next Friday": never the day of publication itself. */
  String weekdayAway(int number, int offset) {
    DayOfWeek day = DayOfWeek.of(number);
    return published
        .map(
            d -> d.with(offset < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day)))
        .map(LocalDate::toString)
        .orElse("XXXX-WXX-" + number);
  }

  /** The year of a month or of a day in it that is named without a year. */
  String yearOf(String month, int day, Direction direction) {
    if (published.isEmpty()) {
      return "XXXX";
    }
    LocalDate now = published.get();
    LocalDate same =
        LocalDate.of(now.getYear(), Integer.parseInt(month), Math.max(1, Math.min(day, 28)));
    boolean sameMonth = same.getMonth() == now.getMonth();
    int year = now.getYear();
    if (direction == Direction.FUTURE && same.isBefore(now) && !sameMonth) {
      year++;
    } else if (direction == Direction.PAST && same.isAfter(now) && !sameMonth) {
      year--;
    } else if (direction == Direction.UNKNOWN || direction == Direction.OPEN) {
      year = nearest(now, same);
    }
    return Integer.toString(year);
  }

  private static int nearest(LocalDate now, LocalDate same) {
    long days = java.time.temporal.ChronoUnit.DAYS.between(now, same);
    return days > HALF_A_YEAR
        ? same.getYear() - 1
        : days < -HALF_A_YEAR ? same.getYear() + 1 : same.getYear();
  }

  String year(int offset) {
    return published.map(d -> Integer.toString(d.getYear() + offset)).orElse(reference(offset));
  }

  String month(int offset) {
    return published
        .map(d -> YearMonth.from(d).plusMonths(offset).toString())
        .orElse(reference(offset));
  }

  String week(int offset) {
    return published.map(d -> week(d.plusWeeks(offset))).orElse(reference(offset));
  }

  static String week(LocalDate day) {
    return String.format(
        "%d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  String weekend(Direction direction) {
    return published
        .map(
            d ->
                week(
                        direction.isAhead()
                            ? d
                            : d.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)))
                    + "-WE")
        .orElse("XXXX-WXX-WE");
  }

  String weekendAway(int offset) {
    return published.map(d -> week(d.plusWeeks(offset)) + "-WE").orElse("XXXX-WXX-WE");
  }

  String quarter(int offset) {
    return published.map(d -> quarter(d.plusMonths(3L * offset))).orElse(reference(offset));
  }

  static String quarter(LocalDate day) {
    return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }

  String decade(int offset) {
    return published
        .map(d -> Integer.toString(d.getYear() / 10 + offset))
        .orElse(reference(offset));
  }

  String century(int offset) {
    return published
        .map(d -> Integer.toString(d.getYear() / 100 + offset))
        .orElse(reference(offset));
  }

  /** The value of a unit some units away from a day, in the unit's own precision. */
  static String away(LocalDate from, String unit, int count) {
    return switch (unit) {
      case "D" -> from.plusDays(count).toString();
      case "W" -> week(from.plusWeeks(count));
      case "FN" -> week(from.plusWeeks(2L * count));
      case "M" -> YearMonth.from(from).plusMonths(count).toString();
      case "Q" -> quarter(from.plusMonths(3L * count));
      case "Y" -> Integer.toString(from.getYear() + count);
      case "DE" -> Integer.toString(from.getYear() / 10 + count);
      case "CE" -> Integer.toString(from.getYear() / 100 + count);
      default -> from.toString();
    };
  }

  /** The season's year, seen from the publication date. */
  String season(String code, int offset, Direction direction) {
    if (published.isEmpty()) {
      return "XXXX-" + code;
    }
    LocalDate now = published.get();
    int begins =
        switch (code) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    boolean begun = now.getMonthValue() >= begins;
    boolean over = now.getMonthValue() >= begins + 3;
    int year = now.getYear();
    if (offset < 0) {
      year = over ? year : year - 1;
    } else if (offset > 0) {
      year = begun ? year + 1 : year;
    } else if (direction == Direction.PAST && !begun) {
      year--;
    }
    return year + "-" + code;
  }
}
