package org.dateline.link.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Values of an entity's claims by property; of the best rank that a property has. */
final class Claims {
  private final Map<String, List<String>> normal = new HashMap<>();
  private final Map<String, List<String>> preferred = new HashMap<>();

  /** Takes a value in: an id, a year, or a pair of coordinates. */
  void add(String property, String value, String rank) {
    if (!rank.equals("deprecated")) {
      (rank.equals("preferred") ? preferred : normal)
          .computeIfAbsent(property, p -> new ArrayList<>(2))
          .add(value);
    }
  }

  List<String> values(String property) {
    List<String> best = preferred.get(property);
    return best == null ? normal.getOrDefault(property, List.of()) : best;
  }

  /** Values that are items, each once. */
  List<String> ids(String property) {
    List<String> values = values(property);
    return values.size() < 2 ? values : List.copyOf(new LinkedHashSet<>(values));
  }
}
