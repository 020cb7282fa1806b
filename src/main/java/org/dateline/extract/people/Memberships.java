package org.dateline.extract.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.extract.Membership;
import org.dateline.extract.Mention;
import org.dateline.extract.Pattern;

/** The memberships of an article as they are found; one for each person, role and organisation. */
final class Memberships {
  private final List<Membership> found = new ArrayList<>();

  void add(
      SentenceNames names,
      Mention person,
      RolePhrase phrase,
      int to,
      boolean former,
      String route) {
    Span words =
        names.sentence().token(phrase.from()).span().union(names.sentence().token(to).span());
    add(person, phrase.role(), phrase.organization(), former, words.union(person.span()), route);
  }

  /**
   * @param route how the words of person and office stand to each other
   */
  void add(
      Mention person, String role, Organization body, boolean former, Span evidence, String route) {
    boolean itself = body.entity().isPresent() && body.entity().getAsInt() == person.entity();
    if (!itself) {
      found.add(
          new Membership(
              person.entity(),
              role,
              body.entity(),
              body.name(),
              former,
              evidence,
              Pattern.of("role", route, body.route())));
    }
  }

  /** Everything found, in the order of finding. */
  List<Membership> all() {
    return List.copyOf(found);
  }

  void replace(List<Membership> others) {
    found.clear();
    found.addAll(others);
  }

  /** In text order, each once; a role without organisation gives way to the same one with it. */
  List<Membership> distinct() {
    List<Membership> sorted =
        found.stream().sorted(Comparator.comparing(Membership::evidence)).toList();
    Set<List<Object>> placed = new HashSet<>();
    sorted.stream().filter(Memberships::isPlaced).forEach(m -> placed.add(key(m)));
    Set<List<Object>> seen = new HashSet<>();
    List<Membership> distinct = new ArrayList<>();
    for (Membership membership : sorted) {
      boolean superseded =
          !isPlaced(membership)
              && (placed.contains(key(membership)) || isShort(membership, sorted));
      if (!superseded
          && seen.add(
              List.of(key(membership), membership.organization(), membership.organizationName()))) {
        distinct.add(membership);
      }
    }
    return distinct;
  }

  // "minister" of somebody who is called minister of health elsewhere
  private static boolean isShort(Membership bare, List<Membership> all) {
    String role = bare.role().toLowerCase(Locale.ROOT);
    return all.stream()
        .filter(other -> other.person() == bare.person())
        .map(other -> other.role().toLowerCase(Locale.ROOT))
        .anyMatch(whole -> !whole.equals(role) && Offices.withoutField(whole).equals(role));
  }

  static boolean isPlaced(Membership membership) {
    return membership.organization().isPresent() || membership.organizationName().isPresent();
  }

  private static List<Object> key(Membership membership) {
    return List.of(membership.person(), membership.role().toLowerCase(Locale.ROOT));
  }
}
