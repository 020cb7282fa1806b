package org.dateline.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.annotate.Patterns;
import org.dateline.extract.numeral.NumberWords;
import org.dateline.extract.numeral.Words;

/**
 * Dates by the calendar: "Friday, March 22, 2013", "22 March", "May 2010", "early December",
 * "3/22/2013".
 */
final class CalendarDates implements Rule {
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})");
  private static final Pattern DAYS = Pattern.compile("(\\d{1,2})[-–](\\d{1,2})");
  private static final Set<String> PART_OF =
      Set.of("early", "late", "mid", "earlier", "later", "mid-");

  private final Scope scope;
  private final Words words;

  CalendarDates(Scope scope) {
    this.scope = scope;
    this.words = scope.words;
  }

  @Override
  public Optional<Found> at(int index) {
    if (PART_OF.contains(words.at(index))) {
      int next = scope.pastDash(index + 1);
      next = words.at(next).equals("in") ? next + 1 : next;
      return core(next).map(f -> f.from(index));
    }
    Optional<Found> middle =
        glued(index, "mid-").or(() -> glued(index, "late-")).or(() -> glued(index, "early-"));
    return middle.isPresent() ? middle : core(index);
  }

  /** "mid-March" as one token. */
  private Optional<Found> glued(int index, String prefix) {
    String word = words.at(index);
    return word.startsWith(prefix)
        ? TimeWords.code("month", word.substring(prefix.length())).map(m -> month(index, index, m))
        : Optional.empty();
  }

  private Optional<Found> core(int index) {
    return numeric(index)
        .or(() -> weekday(index))
        .or(() -> monthFirst(index))
        .or(() -> dayFirst(index));
  }

  private Optional<Found> numeric(int index) {
    Matcher form = NUMERIC.matcher(words.at(index));
    if (!form.matches()) {
      return Optional.empty();
    }
    if (form.group(1) != null) {
      return valid(form.group(1), form.group(2), form.group(3))
          .map(v -> Found.date(index, index, v));
    }
    String year =
        form.group(6).length() == 4 ? form.group(6) : century(form.group(6)) + form.group(6);
    Optional<String> value =
        valid(year, form.group(4), form.group(5))
            .or(() -> valid(year, form.group(5), form.group(4)));
    return words.at(index).contains("/") || form.group(6).length() == 4
        ? value.map(v -> Found.date(index, index, v))
        : Optional.empty();
  }

  /** The century of a year of two digits: the one that is nearer to today. */
  static String century(String year) {
    return Integer.parseInt(year) > 40 ? "19" : "20";
  }

  private static Optional<String> valid(String year, String month, String day) {
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(day);
    return m >= 1 && m <= 12 && d >= 1 && d <= 31
        ? Optional.of(String.format("%s-%02d-%02d", year, m, d))
        : Optional.empty();
  }

  private Optional<Found> weekday(int index) {
    Optional<String> number =
        TimeWords.code("weekday", words.at(index)).filter(n -> isDayName(index));
    if (number.isEmpty()) {
      return Optional.empty();
    }
    Optional<Found> date =
        monthFirst(scope.pastComma(index + 1)).or(() -> dayFirst(scope.pastComma(index + 1)));
    if (date.isPresent() && date.get().value().length() >= 10) {
      return date.map(f -> f.from(index));
    }
    String day = scope.anchor.weekday(Integer.parseInt(number.get()), scope.direction(index));
    return Optional.of(Found.date(index, index, day));
  }

  private boolean isDayName(int index) {
    return words.at(index).length() > 4 || scope.isCapital(index);
  }

  private Optional<Found> monthFirst(int index) {
    return TimeWords.code("month", words.at(index))
        .filter(m -> isMonthName(index))
        .map(m -> dayAfter(index, m).orElseGet(() -> month(index, index, m)));
  }

  /** "may" and "march" are months only with a capital and as names. */
  private boolean isMonthName(int index) {
    boolean name =
        words.tag(index).startsWith("NN")
            || Patterns.matches(words.at(index + 1), "\\d{1,4}(st|nd|rd|th)?");
    boolean person = words.token(index).name().endsWith("PERSON");
    return scope.isCapital(index) && name && !person
        || Set.of(
                    "january",
                    "february",
                    "april",
                    "june",
                    "july",
                    "september",
                    "october",
                    "november",
                    "december")
                .contains(words.at(index))
            && !person;
  }

  private Optional<Found> dayAfter(int index, String month) {
    int at = scope.isThe(index + 1) ? index + 2 : index + 1;
    Optional<Integer> day = day(at).or(() -> firstOfRange(at));
    if (day.isEmpty() || isYear(at)) {
      return Optional.empty();
    }
    return Optional.of(dated(index, index, at, month, day.get()));
  }

  /** The day of a month with the year that follows it. */
  private Found dated(int first, int head, int last, String month, int day) {
    int after = scope.pastComma(last + 1);
    if (isYear(after) && (after > last + 1 || !isCount(after))) {
      return Found.date(first, after, String.format("%s-%s-%02d", year(after), month, day));
    }
    String year = scope.anchor.yearOf(month, day, scope.direction(head));
    return Found.date(first, last, String.format("%s-%s-%02d", year, month, day));
  }

  /** The first day of "20-24" as one token. */
  private Optional<Integer> firstOfRange(int index) {
    Matcher form = DAYS.matcher(words.at(index));
    return form.matches()
        ? Optional.of(Integer.valueOf(form.group(1))).filter(d -> d >= 1 && d <= 31)
        : Optional.empty();
  }

  private Optional<Integer> day(int index) {
    String word = words.at(index);
    Optional<Integer> day = Optional.empty();
    if (Patterns.matches(word, "\\d{1,2}")) {
      day = Optional.of(Integer.valueOf(word));
    } else if (word.length() > 2 && words.has(index)) {
      day = NumberWords.ordinal(word).map(java.math.BigDecimal::intValue);
    }
    boolean clock =
        words.at(index + 1).equals(":") && words.glued(index + 1)
            || Patterns.matches(words.at(index + 1), "[ap]\\.?m\\.?");
    return day.filter(d -> d >= 1 && d <= 31 && !clock);
  }

  /** "22 March 2013", "the 22nd of March", "the 4th of July". */
  private Optional<Found> dayFirst(int index) {
    Optional<Integer> day = day(index);
    int of = words.at(index + 1).equals("of") ? index + 2 : index + 1;
    Optional<String> month = TimeWords.code("month", words.at(of)).filter(m -> isMonthName(of));
    if (day.isEmpty() || month.isEmpty()) {
      return Optional.empty();
    }
    boolean written =
        Patterns.matches(words.at(index), "\\d{1,2}")
            || of == index + 2
            || Patterns.matches(words.at(index), "\\d.*");
    return written ? Optional.of(dated(index, of, of, month.get(), day.get())) : Optional.empty();
  }

  /** A month with the year that follows it: "May 2010", "May of 2010", "January this year". */
  private Found month(int first, int last, String month) {
    int after = scope.pastComma(last + 1);
    after = words.at(after).equals("of") ? after + 1 : after;
    if (isYear(after)) {
      return Found.date(first, after, year(after) + "-" + month);
    }
    if (Patterns.matches(words.at(last + 1), "['’]\\d\\d")) {
      String digits = words.at(last + 1).substring(1);
      return Found.date(first, last + 1, century(digits) + digits + "-" + month);
    }
    int offset = words.at(last + 1).equals("last") ? -1 : words.at(last + 1).equals("next") ? 1 : 0;
    if (words.at(last + 2).equals("year") && (offset != 0 || words.at(last + 1).equals("this"))) {
      return Found.date(first, last + 2, scope.anchor.year(offset) + "-" + month);
    }
    String year = scope.anchor.yearOf(month, 1, scope.direction(last));
    return Found.date(first, last, year + "-" + month);
  }

  private boolean isYear(int index) {
    return Patterns.matches(words.at(index), "(1[5-9]|20)\\d\\d");
  }

  /** A year-like number before a plural counts it: "on May 5 2000 people". */
  private boolean isCount(int index) {
    return words.tag(index + 1).equals("NNS");
  }

  private String year(int index) {
    return words.at(index);
  }

  /** Whether a value is a day of the calendar. */
  static Optional<LocalDate> day(String value) {
    return Patterns.matches(value, "\\d{4}-\\d\\d-\\d\\d")
        ? Optional.of(LocalDate.parse(value))
        : Optional.empty();
  }
}
