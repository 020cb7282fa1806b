package org.dateline.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.Mention;

/** Finds of whom the noun phrases of a sentence are said, read in text order. */
final class Holders {
  private final SentenceNames names;
  private final TitleRoles titles;
  private final AppositionRoles appositions;
  private final PredicateRoles predicates;
  private RolePhrase previous;
  private Holder holder;

  Holders(SentenceNames names, List<RolePhrase> phrases) {
    this.names = names;
    this.titles = new TitleRoles(names, phrases);
    this.appositions = new AppositionRoles(names);
    this.predicates = new PredicateRoles(names);
  }

  /** Those whose title a phrase is, in order: "President A", "brothers A and B". */
  List<Mention> titled(RolePhrase phrase) {
    List<Mention> holders = new ArrayList<>();
    titles
        .person(phrase)
        .ifPresent(
            first -> {
              holders.add(first);
              holders.addAll(titles.others(phrase, first));
            });
    return holders;
  }

  /** The phrase with the organisation that follows the name of its first holder. */
  RolePhrase withOrigin(RolePhrase phrase, Mention first) {
    return titles.withOrigin(phrase, first);
  }

  /** The one to whom a phrase is apposed, or of whom a verb says it. */
  Optional<Holder> described(RolePhrase phrase) {
    Optional<Holder> found =
        appositions
            .person(phrase)
            .map(p -> new Holder(p, "apposition"))
            .or(() -> predicates.person(phrase).map(p -> new Holder(p, "predicate")))
            .or(() -> joined(phrase));
    previous = found.isPresent() ? phrase : previous;
    holder = found.orElse(holder);
    return found;
  }

  /** Whether the verb says that the office is given up. */
  boolean ends(RolePhrase phrase) {
    return predicates.ends(phrase);
  }

  // "A, president of B and chairman of C,"
  private Optional<Holder> joined(RolePhrase phrase) {
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
}
