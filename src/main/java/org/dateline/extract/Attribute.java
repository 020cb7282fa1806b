package org.dateline.extract;

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
}
