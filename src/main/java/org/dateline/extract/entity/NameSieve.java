package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.extract.EntityType;
import org.dateline.extract.Gender;

/** Brings the names of the same thing together: full and partial names, acronyms, synonyms. */
final class NameSieve {
  private static final int JUST_INTRODUCED = 1000;
  private static final int ALREADY_CALLED = 2000;

  private final Map<String, Cluster> persons = new LinkedHashMap<>();
  private final Map<String, Cluster> things = new LinkedHashMap<>();
  private final List<Draft> lone = new ArrayList<>();

  /** Gives every name a cluster. */
  static void apply(List<Draft> names) {
    NameSieve sieve = new NameSieve();
    names.forEach(sieve::place);
    sieve.lone.forEach(sieve::placeLone);
    sieve.partialNames();
    sieve.acronyms();
    sieve.shortForms();
  }

  private void place(Draft name) {
    if (name.type != EntityType.PERSON) {
      put(things, NameKeys.ofThing(name.words()), name);
      return;
    }
    List<String> parts = NameKeys.ofPerson(name.tokens());
    if (parts.size() > 1) {
      put(persons, parts.get(0) + " " + parts.get(parts.size() - 1), name);
    } else {
      new Cluster(name);
      lone.add(name);
    }
  }

  private static void put(Map<String, Cluster> clusters, String key, Draft name) {
    Cluster own = new Cluster(name);
    Cluster known = clusters.putIfAbsent(key, own);
    if (known != null) {
      known.join(own);
    }
  }

  /** A surname or first name alone: the one named most so far, else the first to come. */
  private void placeLone(Draft name) {
    List<String> parts = NameKeys.ofPerson(name.tokens());
    String part = parts.size() == 1 ? parts.get(0) : NameKeys.fold(name.words());
    List<Cluster> candidates = bearers(part, name, false);
    if (candidates.isEmpty()) {
      candidates = bearers(part, name, true).stream().filter(c -> prominence(c, name) > 0).toList();
    }
    Optional<Cluster> bearer =
        candidates.stream().max(Comparator.comparingInt(c -> prominence(c, name)));
    if (bearer.isPresent()) {
      bearer.get().join(name.cluster);
    } else {
      loneCluster(NameKeys.fold(name.words()), name);
    }
  }

  /** "Ana Ruiz" for "Maria Ana Ruiz", where only one person has the longer name. */
  private void partialNames() {
    Map<Cluster, List<String>> longest = new LinkedHashMap<>();
    persons.values().forEach(c -> longest.put(c, parts(c)));
    for (Map.Entry<String, Cluster> entry : List.copyOf(persons.entrySet())) {
      Cluster cluster = entry.getValue();
      List<String> part = longest.get(cluster);
      List<Cluster> longer =
          longest.entrySet().stream()
              .filter(e -> e.getKey() != cluster && isPartOf(part, e.getValue()))
              .map(Map.Entry::getKey)
              .filter(c -> !c.drafts.isEmpty() && !cluster.drafts.isEmpty())
              .toList();
      if (longer.size() == 1 && agrees(longer.get(0), cluster.drafts.get(0))) {
        longer.get(0).join(persons.put(entry.getKey(), longer.get(0)));
      }
    }
  }

  private static List<String> parts(Cluster person) {
    return person.drafts.stream()
        .map(d -> NameKeys.ofPerson(d.tokens()))
        .max(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  private static boolean isPartOf(List<String> part, List<String> whole) {
    int surplus = whole.size() - part.size();
    return part.size() > 1
        && surplus > 0
        && (whole.subList(surplus, whole.size()).equals(part)
            || whole.subList(0, part.size()).equals(part));
  }

  private void loneCluster(String part, Draft name) {
    Cluster known = persons.putIfAbsent(part, name.cluster);
    if (known != null && agrees(known, name)) {
      known.join(name.cluster);
    }
  }

  private List<Cluster> bearers(String part, Draft name, boolean first) {
    List<Cluster> found = new ArrayList<>();
    for (Map.Entry<String, Cluster> person : persons.entrySet()) {
      String key = person.getKey();
      boolean full = key.contains(" ");
      boolean bears = first ? key.startsWith(part + " ") : key.endsWith(" " + part);
      if (full && bears && hasInitial(key, name) && agrees(person.getValue(), name)) {
        found.add(person.getValue());
      }
    }
    return found;
  }

  /** "A. Ruiz" is Ana Ruiz and nobody else. */
  private static boolean hasInitial(String person, Draft name) {
    String first = NameKeys.fold(name.tokens().get(0).word());
    return name.from == name.to || first.length() > 1 || person.startsWith(first);
  }

  private static boolean agrees(Cluster person, Draft name) {
    Optional<Gender> known = person.knownGender();
    return name.gender.isEmpty() || known.isEmpty() || known.equals(name.gender);
  }

  /**
   * Where a person stands among those of one name: the one already called so before the one just
   * introduced, and this one before the one named most so far; minus the distance to the first time
   * when that is still to come.
   */
  private static int prominence(Cluster person, Draft name) {
    int at = name.span().begin();
    List<Draft> before = person.drafts.stream().filter(d -> d.span().begin() < at).toList();
    if (before.isEmpty()) {
      return -person.drafts.get(0).span().begin();
    }
    Draft first = before.get(0);
    boolean introduced = name.sentence.index() - first.sentence.index() <= 1 && before.size() == 1;
    boolean called = before.stream().anyMatch(d -> d.words().equals(name.words()));
    return before.size() + (introduced ? JUST_INTRODUCED : 0) + (called ? ALREADY_CALLED : 0);
  }

  private void acronyms() {
    for (Map.Entry<String, Cluster> entry : List.copyOf(things.entrySet())) {
      Draft first = entry.getValue().drafts.isEmpty() ? null : entry.getValue().drafts.get(0);
      if (first != null
          && NameKeys.isAcronym(first.words())
          && Gazetteer.type(first.words()).isEmpty()) {
        expansion(first).ifPresent(c -> merge(c, entry.getKey()));
      }
    }
  }

  /** The only name whose words begin with the letters of an acronym. */
  private Optional<Cluster> expansion(Draft acronym) {
    String letters = acronym.words().replace(".", "");
    List<Cluster> found =
        things.values().stream()
            .filter(c -> c != acronym.cluster && !c.drafts.isEmpty())
            .filter(c -> c.drafts.stream().anyMatch(d -> expands(d, letters)))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean expands(Draft name, String letters) {
    return name.to > name.from
        && letters.length() > 1
        && NameKeys.initials(name.words()).equals(letters);
  }

  private void merge(Cluster into, String key) {
    into.join(things.put(key, into));
  }

  /**
   * "Lehman" for "Lehman Brothers", "Supreme Court" for "Israeli Supreme Court", where only one has
   * it.
   */
  private void shortForms() {
    for (Map.Entry<String, Cluster> entry : List.copyOf(things.entrySet())) {
      Cluster cluster = entry.getValue();
      String key = entry.getKey();
      if (cluster.type != EntityType.ORGANIZATION
          || cluster.drafts.isEmpty()
          || cluster.drafts.stream().anyMatch(NameSieve::isWholeCompany)) {
        continue;
      }
      List<Cluster> longer =
          things.entrySet().stream()
              .filter(e -> e.getValue() != cluster && isLongForm(e, key))
              .filter(e -> introduces(e.getValue(), cluster))
              .map(Map.Entry::getValue)
              .distinct()
              .toList();
      if (longer.size() == 1) {
        merge(longer.get(0), key);
      }
    }
  }

  /** "Alder Inc" is no short form of "Alder Bank Inc". */
  private static boolean isWholeCompany(Draft name) {
    return name.to > name.from && NameWords.isSuffix(name.sentence.token(name.to).word());
  }

  /** Whether the long form stands before the short one, headlines aside or not. */
  private static boolean introduces(Cluster longForm, Cluster shortForm) {
    return firstInText(longForm) < firstInText(shortForm) || first(longForm) < first(shortForm);
  }

  private static int first(Cluster cluster) {
    return cluster.drafts.stream().mapToInt(d -> d.span().begin()).min().orElseThrow();
  }

  private static int firstInText(Cluster cluster) {
    return cluster.drafts.stream()
        .filter(d -> !d.sentence.headline() && d.sentence.index() > 0)
        .mapToInt(d -> d.span().begin())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static boolean isLongForm(Map.Entry<String, Cluster> entry, String shortKey) {
    String longKey = entry.getKey();
    boolean begins = longKey.startsWith(shortKey + " ") && !longKey.startsWith(shortKey + " of ");
    boolean ends = longKey.endsWith(" " + shortKey) && shortKey.contains(" ");
    boolean common = Nouns.kind(shortKey) != NounKind.OTHER;
    boolean spelled = entry.getValue().drafts.stream().anyMatch(name -> name.to > name.from);
    boolean framed =
        spelled && (longKey.startsWith(shortKey + " ") || longKey.endsWith(" " + shortKey));
    return entry.getValue().type == EntityType.ORGANIZATION
        && (common ? framed : begins || ends)
        && entry.getValue().drafts.stream().noneMatch(name -> isJoint(name, shortKey));
  }

  /** "Herald-TV5 News": the Herald and another body, which are neither of the two. */
  private static boolean isJoint(Draft name, String key) {
    int hyphen = name.words().indexOf('-');
    return hyphen > 0
        && (NameKeys.ofThing(name.words().substring(0, hyphen)).equals(key)
            || NameKeys.ofThing(name.words().substring(hyphen + 1)).equals(key));
  }
}
