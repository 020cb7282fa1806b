package org.dateline.extract;

import java.math.BigDecimal;
import org.dateline.article.Span;

/**
 * Something said of a person.
 *
 * @param kind what it says
 * @param value the age as digits; else the text's own words ("Palestinian", "East Jerusalem")
 * @param evidence the words that say so
 */
public record Attribute(Kind kind, String value, Span evidence) {
  /** What an attribute says. */
  public enum Kind {
    AGE,
    NATIONALITY,
    HOME
  }

  /** Whether it says that somebody is so many years old. */
  public boolean isAge(BigDecimal years) {
    return kind == Kind.AGE && new BigDecimal(value).compareTo(years) == 0;
  }
}
