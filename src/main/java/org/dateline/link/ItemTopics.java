package org.dateline.link;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What items are about: the words of description and occupations, and their countries. */
final class ItemTopics {
  private final KnownEntities known;
  private final List<ItemSource> sources;

  ItemTopics(KnownEntities known, List<ItemSource> sources) {
    this.known = known;
    this.sources = sources;
  }

  Set<String> words(Item item) {
    Set<String> words = new HashSet<>(ContentWords.of(item.description()));
    for (String id : item.occupations()) {
      label(id).ifPresent(label -> words.addAll(ContentWords.of(label)));
    }
    return words;
  }

  private Optional<String> label(String id) {
    return sources.stream()
        .flatMap(source -> source.item(id).stream())
        .map(Item::label)
        .findFirst();
  }

  /** Ids of its countries, as the claims tell or the words of the description. */
  Set<String> countries(Item item) {
    Set<String> countries = new HashSet<>(item.countries());
    if (countries.isEmpty()) {
      for (String word : item.description().split("[^\\p{L}]+")) {
        known.demonyms().country(word).ifPresent(countries::add);
        known.named(NameForm.of(word)).stream()
            .map(NamedItem::item)
            .filter(other -> other.kind().filter(KnownEntity.Kind.COUNTRY::equals).isPresent())
            .forEach(country -> countries.add(country.id()));
      }
    }
    return countries;
  }
}
