package org.dateline.extract.people;

import java.util.List;
import java.util.Optional;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;

/** Gives the offices of a sentence to the people who hold them. */
final class RoleReader {
  private final SentenceNames names;
  private final Memberships found;
  private final List<RolePhrase> phrases;
  private final TitleRoles titles;
  private final AppositionRoles appositions;
  private final PredicateRoles predicates;
  private RolePhrase previous;
  private Mention holder;

  RoleReader(SentenceNames names, KnownPlaces places, Memberships found) {
    this.names = names;
    this.found = found;
    this.phrases = new RolePhrases(names, places).read();
    this.titles = new TitleRoles(names, phrases);
    this.appositions = new AppositionRoles(names);
    this.predicates = new PredicateRoles(names);
  }

  void read() {
    phrases.forEach(this::read);
    new LeadershipRoles(names, found).read();
    new Affiliations(names, found).read();
  }

  private void read(RolePhrase phrase) {
    Optional<Mention> titled = titles.person(phrase);
    if (titled.isPresent()) {
      title(phrase, titled.get());
      return;
    }
    Optional<Mention> person =
        appositions
            .person(phrase)
            .or(() -> predicates.person(phrase))
            .or(() -> joined(phrase))
            .or(() -> coreferent(phrase));
    boolean ends = predicates.ends(phrase);
    person.ifPresent(
        p -> found.add(names, p, phrase, phrase.from(), phrase.to(), phrase.former() || ends));
    previous = person.isPresent() ? phrase : previous;
    holder = person.orElse(holder);
  }

  private void title(RolePhrase phrase, Mention person) {
    RolePhrase whole = titles.withOrigin(phrase, person);
    int to = whole.office().to();
    found.add(names, person, whole, whole.from(), to, whole.former());
    titles
        .others(phrase, person)
        .forEach(other -> found.add(names, other, whole, whole.from(), to, whole.former()));
  }

  // "A, president of B and chairman of C,"
  private Optional<Mention> joined(RolePhrase phrase) {
    if (previous == null || phrase.office().plural()) {
      return Optional.empty();
    }
    int next = previous.to() + 1;
    next = names.is(next, ",") ? next + 1 : next;
    next = names.tag(next).equals("CC") ? next + 1 : next;
    next = names.is(next, "a", "an", "the", "also") ? next + 1 : next;
    return next > previous.to() + 1 && next == phrase.from()
        ? Optional.of(holder)
        : Optional.empty();
  }

  // "the French leader", which the text has called by name
  private Optional<Mention> coreferent(RolePhrase phrase) {
    return names
        .mention(phrase.office().head())
        .filter(m -> m.kind() == Mention.Kind.NOMINAL && phrase.organization().isKnown())
        .filter(m -> names.entities().entity(m).type() == EntityType.PERSON)
        .filter(m -> names.entities().entity(m).named());
  }
}
