package org.dateline.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.Part;
import org.dateline.extract.entity.Entities;

/** Parts of bodies: "its military wing, the A Brigades", "A, a subsidiary of B". */
final class PartReader {
  private static final Map<String, Set<String>> NOUNS = WordTable.sections("parts.txt");

  private final SentenceNames names;
  private final List<Part> found;

  PartReader(Sentence sentence, Entities entities, List<Part> found) {
    this.names = new SentenceNames(sentence, entities, EntityType.ORGANIZATION);
    this.found = found;
  }

  void read(KnownPlaces places) {
    List<Office> nouns = Offices.in(names.sentence(), PartReader::kind);
    List<RolePhrase> phrases = new RolePhrases(names, places).read(nouns);
    Holders holders = new Holders(names, phrases);
    for (RolePhrase phrase : phrases) {
      List<Mention> parts = new ArrayList<>(holders.titled(phrase));
      if (parts.isEmpty()) {
        holders.described(phrase).map(Holder::person).ifPresent(parts::add);
      }
      whole(phrase).ifPresent(whole -> parts.forEach(part -> add(whole, phrase, part)));
    }
  }

  private static OfficeKind kind(String noun) {
    return NOUNS.get("part").contains(noun) ? OfficeKind.BODY : null;
  }

  private Optional<Mention> whole(RolePhrase phrase) {
    for (int i = phrase.office().from() - 1; i >= phrase.from(); i--) {
      if (names.tag(i).equals("POS")) {
        return names.holder(i - 1);
      }
    }
    if (names.tag(phrase.from() - 1).equals("PRP$")) {
      return names.holder(phrase.from() - 1);
    }
    int of = phrase.office().to() + 1;
    int begin = names.is(of + 1, "the") ? of + 2 : of + 1;
    return names.is(of, "of") ? names.personFrom(begin) : Optional.empty();
  }

  private void add(Mention whole, RolePhrase phrase, Mention part) {
    boolean known =
        found.stream().anyMatch(p -> p.whole() == whole.entity() && p.part() == part.entity());
    if (!known && whole.entity() != part.entity()) {
      found.add(
          new Part(
              whole.entity(),
              part.entity(),
              names
                  .sentence()
                  .token(phrase.office().head())
                  .span()
                  .union(whole.span())
                  .union(part.span())));
    }
  }
}
