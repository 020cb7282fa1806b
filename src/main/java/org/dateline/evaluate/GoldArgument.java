package org.dateline.evaluate;

import java.util.Collection;
import java.util.List;
import org.dateline.article.Span;

/**
 * Who or what takes part in an event.
 *
 * @param role agent, patient, participant, place or instrument; others are not asked
 * @param spans where the text mentions it
 * @param names what the text calls it, pronouns left out
 */
record GoldArgument(String role, Collection<Span> spans, Collection<String> names) {
  GoldArgument {
    spans = List.copyOf(spans);
    names = List.copyOf(names);
  }

  /** Whether an answer has the same role, and overlaps a mention or can have a name. */
  boolean fits(GoldArgument answer) {
    return role.equals(answer.role)
        && (Overlap.any(spans, answer.spans) || NameMatch.any(names, answer.names));
  }
}
