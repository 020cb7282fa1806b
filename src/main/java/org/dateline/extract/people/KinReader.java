package org.dateline.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;
import org.dateline.article.Span;
import org.dateline.extract.Kinship;
import org.dateline.extract.Mention;

/** Family: "A's wife B", "his son, B", "B, the daughter of A", "brothers A and B". */
final class KinReader {
  private static final Map<String, Set<String>> NOUNS = WordTable.sections("kin.txt");

  private final SentenceNames names;
  private final List<Kinship> found;

  KinReader(SentenceNames names, List<Kinship> found) {
    this.names = names;
    this.found = found;
  }

  void read(KnownPlaces places) {
    List<Office> nouns = Offices.in(names.sentence(), KinReader::kind);
    List<RolePhrase> phrases = new RolePhrases(names, places).read(nouns);
    Holders holders = new Holders(names, phrases);
    for (RolePhrase phrase : phrases) {
      List<Mention> relatives = new ArrayList<>(holders.titled(phrase));
      if (relatives.isEmpty()) {
        holders.described(phrase).map(Holder::person).ifPresent(relatives::add);
      }
      if (isColleague(phrase)) {
        continue;
      }
      Optional<Mention> person = possessor(phrase).or(() -> of(phrase));
      person.ifPresent(p -> relatives.forEach(r -> add(p, phrase, r)));
      if (person.isEmpty() && names.is(phrase.from() - 1, "their")) {
        couple(phrase).forEach(p -> relatives.forEach(r -> add(p, phrase, r)));
      }
      if (person.isEmpty() && isMutual(phrase) && relatives.size() > 1) {
        relatives.stream().skip(1).forEach(r -> add(relatives.get(0), phrase, r));
      }
    }
    names.sentence().tokens().forEach(this::married);
  }

  // "business partner", "a partner of the firm": only "her partner" lives with her
  private boolean isColleague(RolePhrase phrase) {
    int before = phrase.office().from() - 1;
    return relation(phrase).equals("partner") && !Patterns.matches(names.tag(before), "POS|PRP\\$");
  }

  private static OfficeKind kind(String noun) {
    return NOUNS.get("relative").contains(noun) ? OfficeKind.JOB : null;
  }

  private static boolean isMutual(RolePhrase phrase) {
    return NOUNS.get("mutual").contains(relation(phrase));
  }

  private static String relation(RolePhrase phrase) {
    return phrase.office().name().toLowerCase(Locale.ROOT);
  }

  private Optional<Mention> possessor(RolePhrase phrase) {
    int index = phrase.office().from() - 1;
    while (index >= phrase.from() && !names.tag(index).equals("POS")) {
      index--;
    }
    if (names.tag(index).equals("POS")) {
      return names.person(index - 1);
    }
    if (names.is(phrase.from() - 1, "whose")) {
      int before = phrase.from() - 2;
      return names.personTo(names.is(before, ",") ? before - 1 : before);
    }
    return names.tag(phrase.from() - 1).equals("PRP$")
        ? names.holder(phrase.from() - 1)
        : Optional.empty();
  }

  /** Both parents of "their daughter B": the last couple, named here or one sentence before. */
  private List<Mention> couple(RolePhrase phrase) {
    if (!NOUNS.get("child").contains(relation(phrase))) {
      return List.of();
    }
    for (int i = found.size() - 1; i >= 0; i--) {
      Kinship kinship = found.get(i);
      if (NOUNS.get("couple").contains(kinship.relation())) {
        Optional<Mention> one = near(kinship.person());
        Optional<Mention> other = near(kinship.relative());
        return one.isPresent() && other.isPresent() ? List.of(one.get(), other.get()) : List.of();
      }
    }
    return List.of();
  }

  private Optional<Mention> near(int entity) {
    int here = names.sentence().index();
    return names.entities().mentions().stream()
        .filter(m -> m.entity() == entity && m.sentence() <= here && m.sentence() >= here - 1)
        .reduce((one, later) -> later);
  }

  private Optional<Mention> of(RolePhrase phrase) {
    int of = phrase.office().to() + 1;
    int index = of + 1;
    while (names.is(of, "of") && index <= phrase.to() + 1 && names.person(index).isEmpty()) {
      index++;
    }
    return names.is(of, "of") && index <= of + LONGEST ? names.personFrom(index) : Optional.empty();
  }

  private static final int LONGEST = 4; // words of titles between "of" and the name

  // "A married B", "A is married to B"
  private void married(Token verb) {
    if (!verb.lemma().equals("marry")) {
      return;
    }
    Optional<Mention> one = names.tree().child(verb, "nsubj").flatMap(s -> names.holder(s.index()));
    Optional<Mention> other =
        names.tree().child(verb, "obj", "obl").flatMap(o -> names.holder(o.index()));
    boolean so = !names.tree().hasChild(verb, c -> c.tag().equals("MD") || c.lemma().equals("not"));
    if (so && one.isPresent() && other.isPresent()) {
      add(one.get(), "spouse", other.get(), verb.span());
    }
  }

  private void add(Mention person, RolePhrase phrase, Mention relative) {
    Span noun = names.sentence().token(phrase.office().head()).span();
    add(person, relation(phrase), relative, noun);
  }

  private void add(Mention person, String relation, Mention relative, Span noun) {
    Kinship kinship =
        new Kinship(
            person.entity(),
            relation,
            relative.entity(),
            noun.union(person.span()).union(relative.span()));
    boolean known =
        found.stream()
            .anyMatch(
                k ->
                    k.person() == kinship.person()
                        && k.relative() == kinship.relative()
                        && k.relation().equals(relation));
    if (!known && person.entity() != relative.entity()) {
      found.add(kinship);
    }
  }
}
