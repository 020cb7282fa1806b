package org.dateline.extract;

import java.util.List;
import org.dateline.annotate.AnnotatedText;
import org.dateline.annotate.Timex;

/**
 * All that was taken from an article. Lists are in text order and an item's id is its place in its
 * list, so that the records can name each other.
 */
public record Facts(
    AnnotatedText text,
    List<Mention> mentions,
    List<Entity> entities,
    List<Event> events,
    List<Statement> statements,
    List<Quantity> quantities,
    List<Timex> timexes,
    List<Membership> memberships,
    List<Kinship> kinships,
    List<Part> parts,
    List<Toll> tolls) {
  public Facts {
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    events = List.copyOf(events);
    statements = List.copyOf(statements);
    quantities = List.copyOf(quantities);
    timexes = List.copyOf(timexes);
    memberships = List.copyOf(memberships);
    kinships = List.copyOf(kinships);
    parts = List.copyOf(parts);
    tolls = List.copyOf(tolls);
  }

  /** Facts in which nothing is added up. */
  public Facts(
      AnnotatedText text,
      List<Mention> mentions,
      List<Entity> entities,
      List<Event> events,
      List<Statement> statements,
      List<Quantity> quantities,
      List<Timex> timexes,
      List<Membership> memberships,
      List<Kinship> kinships,
      List<Part> parts) {
    this(
        text,
        mentions,
        entities,
        events,
        statements,
        quantities,
        timexes,
        memberships,
        kinships,
        parts,
        List.of());
  }
}
