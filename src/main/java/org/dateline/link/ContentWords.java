package org.dateline.link;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text that tell what it is about, under the form in which they are compared. */
final class ContentWords {
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}]+");
  private static final int SHORTEST = 3;
  // Words of descriptions that fit any article
  private static final Set<String> EMPTY =
      Set.of(
          "the", "and", "for", "from", "with", "that", "his", "her", "its", "was", "who", "which",
          "are", "were", "has", "had", "have", "not", "but", "since", "until", "former", "current",
          "other", "between", "also", "one", "two", "first", "name", "born", "people", "person");

  private ContentWords() {}

  /** In text order, a word once. */
  static Set<String> of(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : GAPS.split(text)) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (lower.length() >= SHORTEST && !EMPTY.contains(lower)) {
        words.add(stem(lower));
      }
    }
    return words;
  }

  /** A lower-case word without the ending of the plural. */
  static String stem(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
