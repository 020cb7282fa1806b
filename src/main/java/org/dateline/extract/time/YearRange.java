package org.dateline.extract.time;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Token;
import org.dateline.article.Span;

/** Two years in one token: "2009-2010", "2009-10"; each is a time expression of its own. */
final class YearRange {
  private static final Pattern FORM =
      Pattern.compile("((?:1[5-9]|20)\\d\\d)[-–/]((?:1[5-9]|20)?\\d\\d)");

  private YearRange() {}

  /** The years in a token, none when it is no range of years. */
  static List<Timex> in(Token token) {
    Matcher form = FORM.matcher(token.word());
    if (token.word().length() < 7 || !form.matches()) {
      return List.of();
    }
    String first = form.group(1);
    String second =
        form.group(2).length() == 4 ? form.group(2) : first.substring(0, 2) + form.group(2);
    if (first.compareTo(second) >= 0) {
      return List.of();
    }
    int begin = token.span().begin();
    return List.of(
        new Timex(new Span(begin, begin + 4), "DATE", first),
        new Timex(new Span(begin + 5, token.span().end()), "DATE", second));
  }
}
