package org.dateline.extract.event;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.annotate.Timex;

/** The ISO date of a time expression that names a point in time. */
final class IsoValue {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4}(?:-\\d\\d(?:-\\d\\d(?:T\\d\\d:\\d\\d)?)?)?)(?:T.*)?");

  private IsoValue() {}

  static Optional<String> of(Timex timex) {
    if (!timex.type().equals("DATE") && !timex.type().equals("TIME")) {
      return Optional.empty();
    }
    var match = DATE.matcher(timex.value());
    return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
  }
}
