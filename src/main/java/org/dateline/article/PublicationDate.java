package org.dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Complete calendar dates as metadata and news pages write them; never a guess at a missing part.
 */
final class PublicationDate {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>(?:19|20)\\d\\d)(?!\\d)";
  private static final List<Pattern> FORMS =
      List.of(
          form("(?<!\\d)" + YEAR + "-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)"),
          form("\\b" + MONTH + " " + DAY + ",? " + YEAR),
          form("(?<!\\d)" + DAY + " " + MONTH + ",? " + YEAR));
  private static final Pattern TIME =
      Pattern.compile(
          "(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?");

  private PublicationDate() {}

  private static Pattern form(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The date of metadata: ISO 8601 with or without a time, or a complete English date. */
  static LocalDate parse(String value) throws UnreadableException {
    String date = value.strip();
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(date);
      if (matcher.lookingAt() && TIME.matcher(date.substring(matcher.end())).matches()) {
        return date(matcher)
            .orElseThrow(() -> impossible("has an impossible date " + quoted(value)));
      }
    }
    throw impossible("has a date that is none: " + quoted(value));
  }

  private static String quoted(String value) {
    return "\"" + (value.length() > 40 ? value.substring(0, 40) + "..." : value) + "\"";
  }

  private static UnreadableException impossible(String problem) {
    return new UnreadableException(problem, "write dates as YYYY-MM-DD");
  }

  /** The first complete date in a line of text, if its day exists. */
  static Optional<LocalDate> find(String line) {
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(line);
      if (matcher.find()) {
        return date(matcher);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher form) {
    try {
      int year = Integer.parseInt(form.group("year"));
      return Optional.of(
          LocalDate.of(year, month(form.group("month")), Integer.parseInt(form.group("day"))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int month(String written) {
    return Character.isDigit(written.charAt(0))
        ? Integer.parseInt(written)
        : 1 + MONTHS.indexOf(written.substring(0, 3).toLowerCase(Locale.ROOT));
  }
}
