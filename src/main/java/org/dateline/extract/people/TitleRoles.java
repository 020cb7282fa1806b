package org.dateline.extract.people;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.extract.Mention;

/** Offices right before a name: "opposition leader A", "President and party leader B". */
final class TitleRoles {
  private final SentenceNames names;
  private final List<RolePhrase> phrases;

  TitleRoles(SentenceNames names, List<RolePhrase> phrases) {
    this.names = names;
    this.phrases = phrases;
  }

  /** The person whose title a phrase is. */
  Optional<Mention> person(RolePhrase phrase) {
    int after = phrase.office().to() + 1;
    return named(phrase)
        .or(() -> phrase.to() >= after ? titledAfter(phrase) : Optional.empty())
        .or(() -> joined(phrase));
  }

  /** The other people of a plural title: B and C of "Presidents A, B and C". */
  List<Mention> others(RolePhrase phrase, Mention first) {
    if (!phrase.office().plural()) {
      return List.of();
    }
    List<Mention> others = new java.util.ArrayList<>();
    OptionalInt next = nextInList(first);
    while (next.isPresent()) {
      Mention other = names.personFrom(next.getAsInt()).orElseThrow();
      others.add(other);
      next = nextInList(other);
    }
    return others;
  }

  /** The phrase with the organisation that follows the name: "President A of Mexico". */
  RolePhrase withOrigin(RolePhrase phrase, Mention person) {
    if (phrase.organization().isKnown() || phrase.office().kind() == OfficeKind.JOB) {
      return phrase;
    }
    int of = names.last(person) + 1;
    int body = names.is(of + 1, "the") ? of + 2 : of + 1;
    return names.is(of, "of")
        ? names.body(body).map(m -> phrase.with(Organization.of(m.entity()))).orElse(phrase)
        : phrase;
  }

  private Optional<Mention> named(RolePhrase phrase) {
    int index = phrase.office().to() + 1;
    int at = names.afterHonorifics(index);
    return names.personFrom(at).or(() -> names.person(index - 1).filter(p -> isKept(p, phrase)));
  }

  // "King" of the name "King Leopold"
  private boolean isKept(Mention person, RolePhrase phrase) {
    return phrase.office().kind() == OfficeKind.STATE && names.last(person) > phrase.office().to();
  }

  // "Secretary of Defense A", "Minister for Europe B"
  private Optional<Mention> titledAfter(RolePhrase phrase) {
    int after = phrase.office().to() + 1;
    boolean alone = phrases.stream().noneMatch(p -> after < p.from() && p.to() <= phrase.to());
    return names.is(after, "of", "for", "to") && !phrase.office().plural() && alone
        ? names.personFrom(phrase.to() + 1)
        : Optional.empty();
  }

  // "Chancellor and party leader A", "Supreme Leader Ayatollah B"
  private Optional<Mention> joined(RolePhrase phrase) {
    int next = phrase.office().to() + 1;
    int begin = names.tag(next).equals("CC") || names.is(next, "/") ? next + 1 : next;
    if (phrase.office().plural()) {
      return Optional.empty();
    }
    return phrases.stream()
        .filter(p -> p.from() == begin && !p.office().plural() && p != phrase)
        .findFirst()
        .flatMap(this::person);
  }

  private OptionalInt nextInList(Mention person) {
    int next = names.last(person) + 1;
    next = names.is(next, ",") ? next + 1 : next;
    next = names.tag(next).equals("CC") ? next + 1 : next;
    boolean listed = next > names.last(person) + 1 && names.personFrom(next).isPresent();
    return listed ? OptionalInt.of(next) : OptionalInt.empty();
  }
}
