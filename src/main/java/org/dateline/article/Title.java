package org.dateline.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What makes a line a headline, and where the site's name is glued to it. */
final class Title {
  private static final int MAX_WORDS = 30;
  private static final int MIN_WORDS = 3;
  private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|•·»«]|::|--?|–|—)\\s+");
  private static final Pattern GLUED = Pattern.compile("\\s+(\\p{Ll}{5,}|[\\p{L}\\d-]+\\.\\p{Ll}{2,3})$");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’.-]{3,}");

  private Title() {}

  /** The length of a title, in characters, without the name of the site at its end. */
  static int lengthWithoutSite(String title) {
    String rest = title;
    for (Optional<String> shorter = strip(rest); shorter.isPresent(); shorter = strip(rest)) {
      rest = shorter.get();
    }
    return rest.length();
  }

  static String withoutSite(String title) {
    return title.substring(0, lengthWithoutSite(title));
  }

  private static Optional<String> strip(String title) {
    int begin = -1;
    int end = -1;
    Matcher separator = SEPARATOR.matcher(title);
    while (separator.find()) {
      begin = separator.start();
      end = separator.end();
    }
    if (begin > 0 && isSite(title.substring(end)) && words(title.substring(0, begin)) >= MIN_WORDS) {
      return Optional.of(title.substring(0, begin));
    }
    Matcher glued = GLUED.matcher(title);
    boolean named = glued.find() && inTitleCase(title.substring(0, glued.start()));
    return named ? Optional.of(title.substring(0, glued.start())) : Optional.empty();
  }

  private static boolean isSite(String part) {
    return words(part) <= 6 && LayoutPatterns.ENGLISH.matches("site name", part);
  }

  /** Whether all longer words, five at least, are capitalised: then the last word would be too. */
  private static boolean inTitleCase(String title) {
    List<String> longer = WORD.matcher(title).results().map(word -> word.group()).toList();
    return longer.size() >= 5
        && longer.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
  }

  /** Whether a line says the same as a given title, but for its site's name, case and marks. */
  static boolean same(String line, String title) {
    String plain = plain(withoutSite(line));
    return !plain.isEmpty()
        && (plain.equals(plain(withoutSite(title))) || plain.equals(plain(title)));
  }

  private static String plain(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** Whether a line at the head of a text, followed by another, can be its headline. */
  static boolean looksLike(Line line, Line next) {
    boolean apart = next.group() != line.group() || !next.startsInLowerCase();
    int words = line.words();
    return apart
        && words >= MIN_WORDS
        && words <= MAX_WORDS
        && !line.startsInLowerCase()
        && !line.chars().matches("(?s).*[.:;,…][\"”’')\\]]*");
  }

  private static int words(String part) {
    return part.strip().split("\\s+").length;
  }
}
