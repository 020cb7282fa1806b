package org.dateline.extract.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Membership;
import org.dateline.extract.entity.Countries;
import org.dateline.extract.entity.Entities;

/** Gives offices of state that come without a country the one that the text speaks of. */
final class BareOffices {
  private final ImpliedCountry implied;
  private final KnownPlaces places;
  private final Entities entities;
  private final List<Membership> known;

  BareOffices(
      ImpliedCountry implied, KnownPlaces places, Entities entities, List<Membership> known) {
    this.implied = implied;
    this.places = places;
    this.entities = entities;
    this.known = new ArrayList<>(known);
  }

  /** The memberships in their order, the bare ones with a country where the text tells it. */
  List<Membership> completed() {
    for (int i = 0; i < known.size(); i++) {
      Membership bare = known.get(i);
      if (isBare(bare)) {
        known.set(i, completed(bare));
      }
    }
    return known;
  }

  private Membership completed(Membership bare) {
    Optional<String> country = implied.of(bare.role(), bare.evidence(), taken(bare));
    return country
        .map(places::country)
        .map(
            o ->
                new Membership(
                    bare.person(),
                    bare.role(),
                    o.entity(),
                    o.name(),
                    bare.former(),
                    bare.evidence(),
                    bare.pattern().parent().orElseThrow().with("implied")))
        .orElse(bare);
  }

  private boolean isBare(Membership membership) {
    return !Memberships.isPlaced(membership)
        && Offices.isOfState(membership.role())
        && known.stream()
            .noneMatch(
                m ->
                    m.person() == membership.person()
                        && Memberships.isPlaced(m)
                        && Offices.isOfState(m.role()));
  }

  /** The countries in which somebody else is what this person is said to be. */
  private Set<String> taken(Membership bare) {
    Set<String> countries = new HashSet<>();
    known.stream()
        .filter(m -> m.person() != bare.person() && !m.former() && !bare.former())
        .filter(m -> office(m).equals(office(bare)))
        .forEach(m -> country(m).ifPresent(countries::add));
    return countries;
  }

  private Optional<String> country(Membership membership) {
    return membership.organization().isPresent()
        ? Countries.named(entities.entities().get(membership.organization().getAsInt()).name())
        : membership.organizationName();
  }

  private static String office(Membership membership) {
    return membership.role().toLowerCase(Locale.ROOT);
  }
}
