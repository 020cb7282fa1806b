package org.dateline.resolve;

import java.util.Map;
import java.util.Optional;

/**
 * Items that words of an article tell of beside its entities; IRIs of Wikidata.
 *
 * @param offices of the facts' memberships, by their place in the list
 * @param countries by the word for a nationality, as printed
 */
public record LinkedWords(Map<Integer, String> offices, Map<String, String> countries) {
  public LinkedWords {
    offices = Map.copyOf(offices);
    countries = Map.copyOf(countries);
  }

  /** IRI of the office's item. */
  public Optional<String> office(int membership) {
    return Optional.ofNullable(offices.get(membership));
  }

  /** IRI of the item of the country of a nationality. */
  public Optional<String> country(String nationality) {
    return Optional.ofNullable(countries.get(nationality));
  }

  static LinkedWords none() {
    return new LinkedWords(Map.of(), Map.of());
  }
}
