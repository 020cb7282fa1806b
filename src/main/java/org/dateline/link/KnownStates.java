package org.dateline.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which places of the table are in which state. News names the state after a town that is not the
 * well-known one: "Paris, Texas".
 */
final class KnownStates {
  private final Set<String> states = new HashSet<>();
  private final Map<String, String> stateOf = new HashMap<>();

  private KnownStates() {}

  /** States are the places that are in a country. */
  static KnownStates of(List<KnownEntity> entities) {
    Map<String, KnownEntity> byLabel = new HashMap<>();
    entities.stream()
        .filter(entity -> entity.within().isPresent())
        .forEach(entity -> byLabel.put(entity.label(), entity));
    KnownStates known = new KnownStates();
    for (KnownEntity place : byLabel.values()) {
      KnownEntity state = byLabel.get(place.within().orElseThrow());
      if (state == null) {
        known.states.add(place.item());
      } else {
        known.stateOf.put(place.item(), state.item());
      }
    }
    return known;
  }

  /** Whether an item is a state. */
  boolean isState(String item) {
    return states.contains(item);
  }

  /** Whether a place is known to be in a state; both are items. */
  boolean isIn(String place, String state) {
    return state.equals(stateOf.get(place));
  }
}
