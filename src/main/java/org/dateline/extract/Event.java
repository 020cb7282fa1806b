package org.dateline.extract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that happened, or is said, planned or denied to have happened; one record however often
 * the article tells it.
 *
 * @param id place in {@code Facts.events()}
 * @param type local name of the class in the ontology: {@code Meeting}, {@code Release} …
 * @param triggers the words that tell of it, the most telling first; never empty
 * @param arguments the filled roles, places among them
 * @param when its date
 * @param status whether it is so
 * @param source mention id of whoever says so, where the status is attributed
 * @param statement id of the statement that it stands in
 * @param pattern the family of the words that tell of it, those of the first trigger
 */
public record Event(
    int id,
    String type,
    List<Trigger> triggers,
    List<Argument> arguments,
    Optional<When> when,
    Status status,
    OptionalInt source,
    OptionalInt statement,
    Pattern pattern) {
  public Event {
    if (triggers.isEmpty()) {
      throw new IllegalArgumentException("an event without a trigger");
    }
    Objects.requireNonNull(pattern);
    triggers = List.copyOf(triggers);
    arguments = List.copyOf(arguments);
  }
}
