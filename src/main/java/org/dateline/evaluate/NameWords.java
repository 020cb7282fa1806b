package org.dateline.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.extract.numeral.Table;

/** The words of names, without what printers and conventions add. */
final class NameWords {
  private static final Map<String, Set<String>> KINDS = new HashMap<>();
  private static final Pattern INITIAL =
      Pattern.compile("\\b(\\w)\\.(?=\\w\\b)", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern WORD =
      Pattern.compile("[\\w&&[^\\d_]][\\w'-]*", Pattern.UNICODE_CHARACTER_CLASS);
  private static final String CURLY = "‘’“”–—\u00a0";
  private static final String STRAIGHT = "''\"\"-- ";

  static {
    for (String[] row : Table.rows(NameWords.class, "names.tsv")) {
      KINDS.computeIfAbsent(row[0], kind -> new HashSet<>()).addAll(List.of(row[1].split(" ")));
    }
  }

  private NameWords() {}

  /** Whether a lower-case word is of a kind of {@code names.tsv}. */
  static boolean is(String kind, String word) {
    return KINDS.get(kind).contains(word);
  }

  /** Lower case, straight quotes and dashes, no accents, single blanks. */
  static String plain(String text) {
    return lower(unaccented(text)).strip().replaceAll("\\s+", " ");
  }

  static boolean isPronoun(String name) {
    return is("pronoun", plain(name));
  }

  /** In plain form, without numbers, articles, forms of address and "Jr.". */
  static List<String> of(String name) {
    return cased(name).stream().map(NameWords::lower).toList();
  }

  /** The same with capitals. */
  static List<String> cased(String name) {
    String text = INITIAL.matcher(unaccented(name)).replaceAll("$1").replace(", ", " in ");
    List<String> words = new ArrayList<>();
    WORD.matcher(text)
        .results()
        .map(found -> found.group().replaceFirst("'s?$", ""))
        .filter(word -> !is("skipped", lower(word)))
        .forEach(words::add);
    while (words.size() > 1 && is("suffix", lower(words.get(words.size() - 1)))) {
      words.remove(words.size() - 1);
    }
    return words;
  }

  /** The last word, or the one before "of" and the like. */
  static String head(List<String> words) {
    for (int at = 0; at + 1 < words.size(); at++) {
      if (is("preposition", words.get(at + 1))) {
        return words.get(at);
      }
    }
    return words.get(words.size() - 1);
  }

  /** Lower case and without the plural's "s". */
  static String stem(String word) {
    String low = lower(word);
    boolean plural = low.length() > 3 && low.endsWith("s") && !low.endsWith("ss");
    return plural ? low.substring(0, low.length() - 1) : low;
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static String unaccented(String text) {
    StringBuilder straight = new StringBuilder();
    text.codePoints()
        .map(c -> CURLY.indexOf(c) < 0 ? c : STRAIGHT.charAt(CURLY.indexOf(c)))
        .forEach(straight::appendCodePoint);
    return Normalizer.normalize(straight, Normalizer.Form.NFKD).replaceAll("\\p{Mn}+", "");
  }
}
