package org.dateline.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.extract.EntityType;
import org.dateline.resolve.Decision.Action;

/** What people decided on entities, free of contradictions. */
public final class Curation {
  private final Map<String, Fate> fates = new HashMap<>();

  /**
   * @throws Contradiction when not all decisions can be followed
   */
  public Curation(List<Decision> decisions) {
    Groups groups = new Groups();
    decisions.stream()
        .filter(decision -> decision.action() == Action.MERGE)
        .forEach(decision -> merge(decision, groups));
    decisions.stream()
        .filter(decision -> decision.action() == Action.PART)
        .forEach(decision -> part(decision, groups));
    Map<String, Fate> ofHeads = new TreeMap<>();
    for (Decision decision : decisions) {
      Fate fate = fate(decision);
      ofHeads.merge(
          groups.head(decision.subject()), fate, (one, other) -> both(one, other, decision));
    }
    requireOneKind(decisions, groups);
    spread(decisions, groups, ofHeads);
  }

  private static void merge(Decision decision, Groups groups) {
    requireOther(decision);
    Optional<EntityType> type = type(decision.value());
    for (String member : groups.of(decision.subject())) {
      Optional<EntityType> other = type(member);
      if (type.isPresent() && other.isPresent() && !type.equals(other)) {
        throw new Contradiction(
            decision.line(),
            "merges <"
                + member
                + "> with <"
                + decision.value()
                + ">, which is no "
                + word(other.get()));
      }
    }
    groups.merge(decision.subject(), decision.value());
  }

  private static void part(Decision decision, Groups groups) {
    if (decision.article().isEmpty()) {
      requireOther(decision);
    }
    if (groups.of(decision.subject()).contains(decision.value())) {
      throw new Contradiction(
          decision.line(),
          "parts <"
              + decision.entity()
              + "> from <"
              + decision.value()
              + ">, but merges them, too");
    }
  }

  private static void requireOther(Decision decision) {
    if (decision.subject().equals(decision.value())) {
      throw new Contradiction(
          decision.line(), "names <" + decision.entity() + "> twice, where two entities belong");
    }
  }

  private static Fate fate(Decision decision) {
    Optional<String> value = Optional.of(decision.value());
    return switch (decision.action()) {
      case LINK -> new Fate(Optional.empty(), value, Optional.empty(), Set.of(), Set.of());
      case RENAME -> new Fate(Optional.empty(), Optional.empty(), value, Set.of(), Set.of());
      case UNLINK ->
          new Fate(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Set.of(decision.value()),
              Set.of());
      case MERGE, PART -> Fate.NONE; // of the one entity, not of the group
    };
  }

  private static Fate both(Fate one, Fate other, Decision last) {
    requireOne(one.name(), other.name(), last, "name");
    requireOne(one.item(), other.item(), last, "item");
    Fate both = one.or(other);
    if (both.item().filter(both.forbidden()::contains).isPresent()) {
      throw new Contradiction(
          last.line(),
          "says that <" + last.entity() + "> is " + both.item().get() + ", and that it is not");
    }
    return both;
  }

  private static void requireOne(
      Optional<String> one, Optional<String> other, Decision last, String what) {
    if (one.isPresent() && other.isPresent() && !one.equals(other)) {
      throw new Contradiction(
          last.line(),
          "gives <%s> the %ss %s and %s".formatted(last.entity(), what, one.get(), other.get()));
    }
  }

  /** A person and something else are not the same item, and parted entities are not either. */
  private void requireOneKind(List<Decision> decisions, Groups groups) {
    Map<String, Set<String>> byItem = new TreeMap<>();
    for (Decision decision : decisions) {
      if (decision.action() == Action.LINK) {
        Set<String> same = byItem.computeIfAbsent(decision.value(), i -> new TreeSet<>());
        for (String other : same) {
          requireBothOrNoPerson(decision, other);
          requireUnparted(decision, other, decisions, groups);
        }
        same.add(decision.subject());
      }
    }
  }

  private static void requireBothOrNoPerson(Decision decision, String other) {
    Optional<EntityType> one = type(decision.entity());
    Optional<EntityType> two = type(other);
    boolean person = one.equals(Optional.of(EntityType.PERSON));
    if (one.isPresent()
        && two.isPresent()
        && person != two.equals(Optional.of(EntityType.PERSON))) {
      throw new Contradiction(
          decision.line(),
          "says that a person and something else are "
              + decision.value()
              + ": <"
              + other.lines().findFirst().orElse("")
              + "> and <"
              + decision.entity()
              + ">");
    }
  }

  private static void requireUnparted(
      Decision decision, String other, List<Decision> decisions, Groups groups) {
    Set<String> group = groups.of(decision.subject());
    Set<String> others = groups.of(other);
    boolean parted =
        decisions.stream()
            .filter(one -> one.action() == Action.PART)
            .anyMatch(
                one ->
                    group.contains(one.subject()) && others.contains(one.value())
                        || others.contains(one.subject()) && group.contains(one.value()));
    if (parted) {
      throw new Contradiction(
          decision.line(),
          "parts <"
              + decision.entity()
              + "> from <"
              + other
              + ">, but gives both the item "
              + decision.value());
    }
  }

  private void spread(List<Decision> decisions, Groups groups, Map<String, Fate> ofHeads) {
    Set<String> subjects = new TreeSet<>();
    decisions.forEach(decision -> subjects.addAll(groups.of(decision.subject())));
    Map<String, Set<String>> parted = new TreeMap<>();
    decisions.stream()
        .filter(decision -> decision.action() == Action.PART)
        .forEach(
            decision ->
                parted
                    .computeIfAbsent(decision.subject(), one -> new TreeSet<>())
                    .add(decision.value()));
    for (String subject : subjects) {
      String head = groups.head(subject);
      Optional<String> merged = groups.isMerged(subject) ? Optional.of(head) : Optional.empty();
      Fate own =
          new Fate(
              merged,
              Optional.empty(),
              Optional.empty(),
              Set.of(),
              parted.getOrDefault(subject, Set.of()));
      fates.put(subject, own.or(ofHeads.getOrDefault(head, Fate.NONE)));
    }
  }

  boolean isEmpty() {
    return fates.isEmpty();
  }

  /** What is decided on an entity; of what its IRIs say, the first that says it counts. */
  Fate fate(List<String> iris, String article) {
    Fate fate = Fate.NONE;
    for (String iri : iris) {
      fate = fate.or(fates.getOrDefault(Decision.subject(iri, Optional.of(article)), Fate.NONE));
    }
    for (String iri : iris) {
      fate = fate.or(fates.getOrDefault(iri, Fate.NONE));
    }
    return fate;
  }

  /** What an entity is, from an IRI like {@code .../person/anna-berg-1f2e3d4c}; empty of others. */
  static Optional<EntityType> type(String iri) {
    String[] parts = iri.split("\n", 2)[0].split("/");
    String kind = parts.length < 2 || iri.contains("#") ? "" : parts[parts.length - 2];
    for (EntityType type : EntityType.values()) {
      if (word(type).equals(kind)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  static String word(EntityType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }
}
