package org.dateline.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is certain of an article's entities when the others are looked at.
 *
 * @param items ids of their items
 * @param words of the items' labels
 * @param countries how often the article tells of a country, by its item
 * @param classes ids of the items by the classes that they are of, people apart
 */
record Certain(
    Set<String> items,
    Set<String> words,
    Map<String, Integer> countries,
    Map<String, Set<String>> classes) {
  static Certain nothing(Map<String, Integer> countries) {
    return new Certain(Set.of(), Set.of(), Map.copyOf(countries), Map.of());
  }

  /**
   * Adds to the words of belonging what the entities tell.
   *
   * @param certain by item, how often it is mentioned
   */
  static Certain of(Map<Item, Integer> certain, Map<String, Integer> countries, ItemTopics topics) {
    Set<String> items = new HashSet<>();
    Set<String> words = new HashSet<>();
    Map<String, Integer> all = new HashMap<>(countries);
    Map<String, Set<String>> classes = new HashMap<>();
    certain.forEach(
        (item, times) -> {
          if (item.kind().filter(kind -> kind != KnownEntity.Kind.PERSON).isPresent()) {
            item.classes()
                .forEach(of -> classes.computeIfAbsent(of, c -> new HashSet<>()).add(item.id()));
          }
          items.add(item.id());
          words.addAll(ContentWords.of(item.label()));
          topics.countries(item).forEach(country -> all.merge(country, times, Integer::sum));
        });
    return new Certain(items, words, all, classes);
  }

  /** Whether something else of a class with an item is certain. */
  boolean isAlike(Item item) {
    return item.classes().stream()
        .flatMap(of -> classes.getOrDefault(of, Set.of()).stream())
        .anyMatch(id -> !id.equals(item.id()));
  }

  /**
   * How much an article tells of the best of some countries: 1 for its main one, -1 for none while
   * there are others, 0 when it tells of no country.
   */
  double weight(Set<String> some) {
    int main = countries.values().stream().mapToInt(times -> times).max().orElse(0);
    int best = some.stream().mapToInt(id -> countries.getOrDefault(id, 0)).max().orElse(0);
    if (main == 0) {
      return 0;
    }
    return best == 0 ? -1 : (double) best / main;
  }
}
