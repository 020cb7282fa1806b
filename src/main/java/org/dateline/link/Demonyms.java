package org.dateline.link;

import java.util.Map;
import java.util.Optional;

/** Which country a word of belonging tells of: "Israeli", "Danes". */
public final class Demonyms {
  private final Map<String, String> items;

  /**
   * @param items Wikidata ids of countries by word
   */
  Demonyms(Map<String, String> items) {
    this.items = Map.copyOf(items);
  }

  /** Id of the country that a word, as printed, tells of; plurals of the table's words count. */
  public Optional<String> country(String word) {
    String item = items.get(word);
    boolean plural = item == null && word.endsWith("s");
    return Optional.ofNullable(plural ? items.get(word.substring(0, word.length() - 1)) : item);
  }
}
