package org.dateline.resolve;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which entities were merged with each other. */
final class Groups {
  private final Map<String, Set<String>> members = new TreeMap<>();
  private final Set<String> absorbed = new TreeSet<>();

  /** Merges the first one with the other, by whose IRI both go. */
  void merge(String one, String other) {
    Set<String> both = new TreeSet<>(of(one));
    both.addAll(of(other));
    both.forEach(member -> members.put(member, both));
    absorbed.add(one);
  }

  /** All that an entity was merged with, and it itself. */
  Set<String> of(String entity) {
    return members.getOrDefault(entity, Set.of(entity));
  }

  /** The one of a group by whose IRI all go: it was not merged with another itself. */
  String head(String entity) {
    Set<String> group = of(entity);
    return group.stream()
        .filter(member -> !absorbed.contains(member))
        .findFirst()
        .orElseGet(() -> group.iterator().next());
  }

  boolean isMerged(String entity) {
    return members.containsKey(entity);
  }
}
