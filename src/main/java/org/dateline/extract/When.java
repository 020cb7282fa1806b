package org.dateline.extract;

import java.util.Optional;
import org.dateline.article.Span;

/**
 * When something happened.
 *
 * @param value ISO 8601 day, month, year or minute, or an interval {@code begin/end}
 * @param by how the date was found
 * @param timex the time expression it rests on
 */
public record When(String value, Dating by, Optional<Span> timex) {
  /** How an event was dated, the surest first. */
  public enum Dating {
    /** A time expression that modifies the event. */
    CLAUSE,
    /** A time expression elsewhere in the sentence that governs the event's clause. */
    SENTENCE,
    /** The date of the event's other mention, or of the event it is part of. */
    EVENT,
    /** The time that the preceding text goes on with. */
    DISCOURSE,
    /** The publication date, where the tense says that the news is of that day. */
    PUBLICATION
  }
}
