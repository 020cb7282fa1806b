package org.dateline.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * How many people an incident killed or injured, added up from the events that tell of them one
 * after the other; no words of the article give this figure.
 *
 * @param role {@code killed} or {@code injured}
 * @param people the sum
 * @param atLeast whether it is only a lower bound, because one of the parts is
 * @param victims ids of the mentions added up, in text order; two or more
 * @param events ids of the events that they stand in, in text order
 * @param pattern the family of the reckoning
 */
public record Toll(
    String role,
    BigDecimal people,
    boolean atLeast,
    List<Integer> victims,
    List<Integer> events,
    Pattern pattern) {
  public Toll {
    Objects.requireNonNull(pattern);
    if (victims.size() < 2 || events.isEmpty()) {
      throw new IllegalArgumentException("a sum of " + victims);
    }
    victims = List.copyOf(victims);
    events = List.copyOf(events);
  }
}
