package org.dateline.extract.entity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Countries and regions with their names and the words for who and what belongs to them. */
public final class Countries {
  private static final Pattern INITIALS = Pattern.compile("[A-Z]{2,4}|([A-Z]\\.){2,4}");
  private static final Map<String, String> BY_ADJECTIVE = new HashMap<>();
  private static final Map<String, String> BY_NAME = new HashMap<>();
  private static final Map<String, Set<String>> NAMES = new LinkedHashMap<>();
  private static final Set<String> STATES = new LinkedHashSet<>();

  static {
    WordFile.read("countries.tsv").lines("").forEach(Countries::read);
  }

  private Countries() {}

  private static void read(String row) {
    String[] cells = row.split("\t", -1);
    String name = cells[1];
    Set<String> names = new LinkedHashSet<>(List.of(name));
    words(cells, 2).forEach(names::add);
    names.forEach(n -> BY_NAME.put(n, name));
    words(cells, 3).forEach(adjective -> BY_ADJECTIVE.put(adjective, name));
    NAMES.put(name, names);
    if (!cells[0].equals("-")) {
      STATES.add(name);
    }
  }

  private static List<String> words(String[] cells, int column) {
    boolean empty = cells.length <= column || cells[column].isEmpty();
    return empty ? List.of() : List.of(cells[column].split("\\|"));
  }

  /** The country of "French", "Costa Rican", "Swede" and their plurals. */
  public static Optional<String> ofAdjective(String word) {
    String country = BY_ADJECTIVE.get(word);
    if (country == null && word.endsWith("s")) {
      country = BY_ADJECTIVE.get(word.substring(0, word.length() - 1));
    }
    return Optional.ofNullable(country);
  }

  /** Whether a country's name is its initials, which serve as its adjective: "U.S.". */
  public static boolean isInitials(String name) {
    return BY_NAME.containsKey(name) && INITIALS.matcher(name).matches();
  }

  /** The country's first name, for any of its names. */
  public static Optional<String> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** All names of a country given by its first one. */
  public static Set<String> namesOf(String country) {
    return NAMES.getOrDefault(country, Set.of(country));
  }

  /** Whether it is a state or territory, not a region or body. */
  public static boolean isState(String country) {
    return STATES.contains(country);
  }
}
