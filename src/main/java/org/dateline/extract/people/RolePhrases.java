package org.dateline.extract.people;

import java.util.List;
import java.util.Optional;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;

/** Reads the noun phrases around a sentence's offices, with their organisations. */
final class RolePhrases {
  private final SentenceNames names;
  private final KnownPlaces places;

  RolePhrases(SentenceNames names, KnownPlaces places) {
    this.names = names;
    this.places = places;
  }

  /** In text order; offices inside the name of a body are left out. */
  List<RolePhrase> read() {
    return read(Offices.in(names.sentence()));
  }

  /** The phrases around other nouns for people or bodies. */
  List<RolePhrase> read(List<Office> nouns) {
    return nouns.stream()
        .filter(o -> names.name(o.head()).filter(n -> !isTitled(n)).isEmpty())
        .map(this::read)
        .toList();
  }

  // "King" of "King Leopold" is part of the name and his office.
  private boolean isTitled(Mention name) {
    return names.entities().entity(name).type() == EntityType.PERSON;
  }

  private RolePhrase read(Office office) {
    Premodifiers before = new Premodifiers(names, office);
    Postmodifiers after = new Postmodifiers(names, office);
    return new RolePhrase(
        office,
        before.from(),
        after.to(),
        before.role() + after.field(),
        organization(office, before, after),
        before.former(),
        before.possessed());
  }

  private Organization organization(Office office, Premodifiers before, Postmodifiers after) {
    boolean ofPlaces = office.kind().ofPlaces();
    Optional<Mention> named =
        before
            .body(false)
            .or(() -> ofState(office, before) ? Optional.empty() : after.body(false))
            .or(() -> before.body(ofPlaces));
    if (named.isPresent()) {
      return Organization.of(named.get().entity());
    }
    Optional<String> country = before.country().filter(c -> ofPlaces);
    if (country.isPresent()) {
      return places.country(country.get());
    }
    return after.body(ofPlaces).map(m -> Organization.of(m.entity())).orElse(Organization.NONE);
  }

  // "the Israeli Minister of Public Works": what follows is the field
  private static boolean ofState(Office office, Premodifiers before) {
    return office.kind() == OfficeKind.STATE
        && (before.country().isPresent() || before.body(true).isPresent());
  }
}
