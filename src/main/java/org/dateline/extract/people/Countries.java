package org.dateline.extract.people;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Countries and regions with their names and the words for who and what belongs to them. */
final class Countries {
  private static final Map<String, String> BY_ADJECTIVE = new HashMap<>();
  private static final Map<String, String> BY_NAME = new HashMap<>();
  private static final Map<String, Set<String>> NAMES = new LinkedHashMap<>();
  private static final Set<String> STATES = new LinkedHashSet<>();

  static {
    WordTable.lines("countries.tsv").forEach(Countries::read);
  }

  private Countries() {}

  private static void read(String row) {
    String[] cells = row.split("\t", -1);
    String name = cells[1];
    Set<String> names = new LinkedHashSet<>(List.of(name));
    words(cells[2]).forEach(names::add);
    names.forEach(n -> BY_NAME.put(n, name));
    words(cells[3]).forEach(adjective -> BY_ADJECTIVE.put(adjective, name));
    NAMES.put(name, names);
    if (!cells[0].equals("-")) {
      STATES.add(name);
    }
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  /** The country of "French", "Costa Rican", "Swede" and their plurals. */
  static Optional<String> ofAdjective(String word) {
    String country = BY_ADJECTIVE.get(word);
    if (country == null && word.endsWith("s")) {
      country = BY_ADJECTIVE.get(word.substring(0, word.length() - 1));
    }
    return Optional.ofNullable(country);
  }

  /** The country's first name, for any of its names. */
  static Optional<String> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** All names of a country given by its first one. */
  static Set<String> namesOf(String country) {
    return NAMES.getOrDefault(country, Set.of(country));
  }

  /** Whether it is a state or territory, not a region or body. */
  static boolean isState(String country) {
    return STATES.contains(country);
  }
}
