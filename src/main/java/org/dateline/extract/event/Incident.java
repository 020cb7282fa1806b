package org.dateline.extract.event;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.extract.Argument;
import org.dateline.extract.Event;
import org.dateline.extract.entity.Entities;
import org.dateline.extract.grammar.WordList;

/** Tells whether casualties are of one incident: told near each other, same day, hour and place. */
final class Incident {
  private static final WordList TREATMENT =
      WordList.section(Incident.class, "words.txt", "treatment");

  /** Sentences over which an article goes on with an incident. */
  private static final int REACH = 6;

  private static final Duration LONGEST = Duration.ofHours(1);
  private static final Set<String> DOERS = Set.of("killer", "injurer");
  private static final Set<String> PLACE = Set.of("place");

  private final Entities entities;

  Incident(Entities entities) {
    this.entities = entities;
  }

  boolean isOne(Hit one, Hit other) {
    return Math.abs(one.mention().sentence() - other.mention().sentence()) <= REACH
        && areNear(one.event(), other.event())
        && (isAvenged(one, other)
            || isAvenged(other, one)
            || !differ(fillers(one.event(), DOERS), fillers(other.event(), DOERS)))
        && !differ(places(one.event()), places(other.event()));
  }

  // "He killed two women before officers shot him dead"
  private boolean isAvenged(Hit one, Hit other) {
    return fillers(one.event(), DOERS).contains(other.mention().entity());
  }

  private static boolean areNear(Event one, Event other) {
    if (one.when().isEmpty() || other.when().isEmpty()) {
      return true;
    }
    String first = one.when().get().value();
    String second = other.when().get().value();
    Optional<LocalDateTime> begins = hour(first);
    Optional<LocalDateTime> goesOn = hour(second);
    return begins.isPresent() && goesOn.isPresent()
        ? Duration.between(begins.get(), goesOn.get()).abs().compareTo(LONGEST) <= 0
        : first.startsWith(second) || second.startsWith(first);
  }

  private static Optional<LocalDateTime> hour(String value) {
    try {
      return Optional.of(LocalDateTime.parse(value));
    } catch (DateTimeParseException day) {
      return Optional.empty();
    }
  }

  private static boolean differ(Set<Integer> one, Set<Integer> other) {
    return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
  }

  private Set<Integer> places(Event event) {
    boolean treated =
        mentions(event, PLACE)
            .map(id -> entities.mentions().get(id).text().toLowerCase(Locale.ROOT))
            .flatMap(words -> Stream.of(words.split(" ")))
            .anyMatch(TREATMENT::contains);
    return treated ? Set.of() : fillers(event, PLACE);
  }

  private Set<Integer> fillers(Event event, Set<String> roles) {
    return mentions(event, roles)
        .map(id -> entities.mentions().get(id).entity())
        .collect(Collectors.toSet());
  }

  private static Stream<Integer> mentions(Event event, Set<String> roles) {
    return event.arguments().stream()
        .filter(argument -> roles.contains(argument.role()))
        .map(Argument::mention);
  }
}
