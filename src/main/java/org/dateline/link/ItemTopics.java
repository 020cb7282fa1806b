package org.dateline.link;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What items are about: the words of description and occupations, and their countries. For one
 * article, of which the same items are asked several times; not for use by several threads.
 */
final class ItemTopics {
  private static final Set<String> CODES = Set.of(Locale.getISOCountries());
  private static final int LONGEST = 4; // words of a country's name

  private final KnownEntities known;
  private final List<ItemSource> sources;
  // By object: sources tell differently of one item
  private final Map<Item, Set<String>> wordsOf = new IdentityHashMap<>();
  private final Map<Item, Set<String>> countriesOf = new IdentityHashMap<>();

  ItemTopics(KnownEntities known, List<ItemSource> sources) {
    this.known = known;
    this.sources = sources;
  }

  Set<String> words(Item item) {
    return wordsOf.computeIfAbsent(item, this::readWords);
  }

  private Set<String> readWords(Item item) {
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
    return countriesOf.computeIfAbsent(item, this::readCountries);
  }

  private Set<String> readCountries(Item item) {
    Set<String> countries = new HashSet<>(item.countries());
    if (isCountry(item)) {
      countries.add(item.id());
    } else if (countries.isEmpty()) {
      countries(item.description(), countries);
      countries(item.label(), countries);
      code(item.description()).flatMap(this::country).ifPresent(countries::add);
    }
    return countries;
  }

  /** The country whose ISO 3166 code ends a description: "place in NO". */
  private static Optional<String> code(String description) {
    int last = description.lastIndexOf(' ') + 1;
    return CODES.contains(description.substring(last))
        ? Optional.of(new Locale("", description.substring(last)).getDisplayCountry(Locale.ENGLISH))
        : Optional.empty();
  }

  /** Names of countries and words of belonging, the longest first: "South Sudan" is no Sudan. */
  private void countries(String text, Set<String> countries) {
    String[] words = text.split("[^\\p{L}.']+");
    for (int from = 0; from < words.length; from++) {
      int to = Math.min(words.length, from + LONGEST);
      while (to > from && !add(String.join(" ", List.of(words).subList(from, to)), countries)) {
        to--;
      }
      from = Math.max(from, to - 1);
    }
  }

  private boolean add(String name, Set<String> countries) {
    Optional<String> country =
        name.isEmpty() || !Character.isUpperCase(name.codePointAt(0))
            ? Optional.empty()
            : known.demonyms().country(name).or(() -> country(name));
    country.ifPresent(countries::add);
    return country.isPresent();
  }

  private Optional<String> country(String name) {
    return known.named(NameForm.of(name)).stream()
        .map(NamedItem::item)
        .filter(ItemTopics::isCountry)
        .map(Item::id)
        .findFirst();
  }

  private static boolean isCountry(Item item) {
    return item.kind().filter(KnownEntity.Kind.COUNTRY::equals).isPresent();
  }
}
