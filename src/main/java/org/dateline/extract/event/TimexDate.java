package org.dateline.extract.event;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Timex;
import org.dateline.extract.time.TimeValues;

/** The date that a time expression gives an event. */
final class TimexDate {
  private static final Pattern MIDNIGHT = Pattern.compile("T24:00$");

  private TimexDate() {}

  /**
   * Empty for lengths of time and the like. Midnight is that between the day and the next: "shortly
   * before midnight on Monday" is Monday.
   */
  static Optional<String> of(Timex timex) {
    return Patterns.matches(timex.type(), "DATE|TIME")
        ? TimeValues.date(MIDNIGHT.matcher(timex.value()).replaceFirst(""))
        : Optional.empty();
  }
}
