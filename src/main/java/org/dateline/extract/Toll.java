package org.dateline.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * How many people an incident killed or injured, reckoned from the events that tell of them: those
 * told one after the other are added up, those of a group who died are taken off the injured. No
 * words of the article give this figure.
 *
 * @param role {@code killed} or {@code injured}
 * @param people the sum
 * @param atLeast whether it is only a lower bound, because one of the parts is
 * @param victims ids of the mentions that are counted, in text order
 * @param events ids of the events that they stand in, in text order
 * @param replaces whether the figure stands in the place of what the events say
 * @param pattern the family of the reckoning
 */
public record Toll(
    String role,
    BigDecimal people,
    boolean atLeast,
    List<Integer> victims,
    List<Integer> events,
    boolean replaces,
    Pattern pattern) {
  public Toll {
    Objects.requireNonNull(pattern);
    if (victims.isEmpty() || events.isEmpty()) {
      throw new IllegalArgumentException("a toll of nobody");
    }
    victims = List.copyOf(victims);
    events = List.copyOf(events);
  }
}
