package org.dateline.link;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a source of items knows of one Wikidata item. What it does not know is empty.
 *
 * @param id {@code Q801}
 * @param label English label, else the label for all languages
 * @param aliases other names, without the label
 * @param description Wikidata's English description
 * @param kind what sort of thing it is; empty when its classes do not tell
 * @param classes ids of the classes it is an instance of
 * @param popularity number of sitelinks or another count that grows with how well it is known
 * @param enwiki title of its English Wikipedia article
 * @param countries ids of its country or of a person's citizenships
 * @param occupations ids of a person's occupations
 * @param born year; negative before our era
 * @param died year; negative before our era
 * @param coordinates latitude and longitude in degrees, {@code 31.5,34.45}
 */
public record Item(
    String id,
    String label,
    List<String> aliases,
    String description,
    Optional<KnownEntity.Kind> kind,
    List<String> classes,
    int popularity,
    Optional<String> enwiki,
    List<String> countries,
    List<String> occupations,
    OptionalInt born,
    OptionalInt died,
    Optional<String> coordinates) {
  public Item {
    if (!isId(id)) {
      throw new IllegalArgumentException("no Wikidata item: " + id);
    }
    Objects.requireNonNull(label);
    Objects.requireNonNull(description);
    aliases = List.copyOf(aliases);
    classes = List.copyOf(classes);
    countries = List.copyOf(countries);
    occupations = List.copyOf(occupations);
    if (popularity < 0) {
      throw new IllegalArgumentException("no popularity: " + popularity);
    }
  }

  /** Whether a text has the form of an item's id: {@code Q801}. */
  public static boolean isId(String text) {
    if (text.length() < 2 || text.charAt(0) != 'Q' || text.charAt(1) == '0') {
      return false;
    }
    for (int i = 1; i < text.length(); i++) { // asked for each claim of a dump
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** The same item, its kind told by another source. */
  Item of(Optional<KnownEntity.Kind> told) {
    return new Item(
        id,
        label,
        aliases,
        description,
        told,
        classes,
        popularity,
        enwiki,
        countries,
        occupations,
        born,
        died,
        coordinates);
  }
}
