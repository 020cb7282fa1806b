package org.dateline.extract.people;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.Mention;
import org.dateline.extract.entity.Entities;

/**
 * "The presidents of Peru and Chile, Ann Berg and Bo Dahl": as many names as places, in their
 * order.
 */
final class JointOffices {
  private final SentenceNames names;
  private final Entities entities;

  JointOffices(SentenceNames names) {
    this.names = names;
    this.entities = names.entities();
  }

  /**
   * Those who hold the office, each with the phrase for the own place; empty where the numbers
   * differ.
   */
  List<Held> of(RolePhrase phrase) {
    if (!phrase.office().plural() || !names.is(phrase.office().to() + 1, "of")) {
      return List.of();
    }
    List<Mention> bodies = bodies(phrase.office().to() + 2);
    int comma = bodies.isEmpty() ? 0 : names.last(bodies.get(bodies.size() - 1)) + 1;
    List<Mention> people = names.is(comma, ",") ? people(comma + 1) : List.of();
    if (bodies.size() < 2 || bodies.size() != people.size()) {
      return List.of();
    }
    List<Held> held = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      Organization own = Organization.of(bodies.get(i).entity());
      held.add(new Held(people.get(i), phrase.with(own)));
    }
    return held;
  }

  /** Who holds an office. */
  record Held(Mention person, RolePhrase phrase) {}

  // "Peru, Chile and the Congo"
  private List<Mention> bodies(int from) {
    List<Mention> found = new ArrayList<>();
    int at = names.is(from, "the") ? from + 1 : from;
    while (names.body(at).isPresent()) {
      Mention body = names.body(at).get();
      found.add(body);
      at = afterSeparator(names.last(body) + 1);
      at = names.is(at, "the") ? at + 1 : at;
    }
    return found;
  }

  private int afterSeparator(int index) {
    int at = names.is(index, ",") ? index + 1 : index;
    return names.tag(at).equals("CC") ? at + 1 : at;
  }

  // "A, B and C"
  private List<Mention> people(int from) {
    List<Mention> found = new ArrayList<>();
    int at = from;
    while (names.personFrom(at).isPresent()) {
      Mention person = names.personFrom(at).get();
      found.add(person);
      at = afterSeparator(names.last(person) + 1);
    }
    return found;
  }
}
