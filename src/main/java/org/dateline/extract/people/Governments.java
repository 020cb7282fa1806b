package org.dateline.extract.people;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which countries have an office: none but Germany and Austria a chancellor. */
final class Governments {
  private record Rule(boolean only, Set<String> countries) {}

  private static final int FEW = 3;
  private static final Map<String, Rule> RULES = new LinkedHashMap<>();
  private static final Set<String> SELF_GOVERNED = new LinkedHashSet<>();

  static {
    for (String line : WordTable.lines("governments.txt")) {
      String[] cells = line.split("\t");
      if (cells[1].equals("self-governed")) {
        SELF_GOVERNED.addAll(List.of(cells[2].split("\\|")));
        continue;
      }
      Rule rule = new Rule(cells[1].equals("only"), Set.of(cells[2].split("\\|")));
      for (String office : cells[0].split("\\|")) {
        RULES.put(office, rule);
      }
    }
  }

  private Governments() {}

  /** Whether a country may have the office that a role ends with; true of roles not listed. */
  static boolean has(String country, String role) {
    return rule(role).map(rule -> rule.only() == rule.countries().contains(country)).orElse(true);
  }

  /** Whether it has a government of its own without being a state: the Palestinian Authority. */
  static boolean isSelfGoverned(String country) {
    return SELF_GOVERNED.contains(country);
  }

  /** Whether no more than a few listed countries have the office. */
  static boolean tells(String role) {
    return rule(role).filter(rule -> rule.only() && rule.countries().size() <= FEW).isPresent();
  }

  private static Optional<Rule> rule(String role) {
    String words = role.toLowerCase(Locale.ROOT);
    return ending(words).or(() -> ending(Offices.withoutField(words)));
  }

  private static Optional<Rule> ending(String words) {
    return RULES.entrySet().stream()
        .filter(rule -> words.equals(rule.getKey()) || words.endsWith(" " + rule.getKey()))
        .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()))
        .map(Map.Entry::getValue);
  }
}
