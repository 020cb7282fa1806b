package org.dateline.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is certain of an article's entities when the others are looked at.
 *
 * @param items ids of their items
 * @param words of the items' labels
 * @param countries ids of the countries that the article tells of
 */
record Certain(Set<String> items, Set<String> words, Set<String> countries) {
  static Certain nothing(Set<String> countries) {
    return new Certain(Set.of(), Set.of(), Set.copyOf(countries));
  }

  static Certain of(List<Item> certain, Set<String> countries) {
    Set<String> items = new HashSet<>();
    Set<String> words = new HashSet<>();
    Set<String> all = new HashSet<>(countries);
    for (Item item : certain) {
      items.add(item.id());
      words.addAll(ContentWords.of(item.label()));
      if (item.kind().filter(KnownEntity.Kind.COUNTRY::equals).isPresent()) {
        all.add(item.id());
      }
    }
    return new Certain(items, words, all);
  }
}
