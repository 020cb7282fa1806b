package org.dateline.article;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What makes a line a headline, and where what pages print behind it begins. */
final class Title {
  private static final int MIN_WORDS = 3;
  static final int MAX_WORDS = 22;
  private static final int MAX_WORDS_OF_QUESTION = 15;
  private static final int MIN_CAPITALISED = 5;
  private static final LayoutPatterns PATTERNS = LayoutPatterns.ENGLISH;
  private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|•·»«]|::|--?|–|—)\\s+");
  private static final Pattern GLUED =
      Pattern.compile("\\s+(?:\\p{Ll}{5,}|[\\p{L}\\d-]+\\.\\p{Ll}{2,3})$");
  private static final Pattern LONGER_WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’.-]{3,}");
  private static final Pattern SENTENCE_INSIDE =
      Pattern.compile("[\\p{Ll}\\d][.!?][\"”’)]*\\s+[\\p{Lu}\"“=(]");
  private static final Pattern BAD_END = Pattern.compile("(?s).*[.:;,…)\\]][\"”’']*");
  private static final Pattern QUESTION = Pattern.compile("(?s).*[?!][\"”’']*");

  private Title() {}

  /** The length of a title, in characters, without dates and the site's name at its end. */
  static int length(String title) {
    int length = title.length();
    for (int shorter = strip(title);
        shorter < length;
        shorter = strip(title.substring(0, length))) {
      length = shorter;
    }
    return length;
  }

  static String plain(String title) {
    return title.substring(0, length(title));
  }

  private static int strip(String title) {
    for (Pattern tail : PATTERNS.section("headline tail")) {
      Matcher matcher = tail.matcher(title);
      if (matcher.find() && words(title.substring(0, matcher.start())) >= MIN_WORDS) {
        return matcher.start();
      }
    }
    int separated = beforeSite(title);
    Matcher glued = GLUED.matcher(title);
    boolean named = glued.find() && inTitleCase(title.substring(0, glued.start()));
    return named ? glued.start() : separated;
  }

  /** Where the last separator stands if a site's name follows it, else the title's length. */
  private static int beforeSite(String title) {
    int begin = title.length();
    int end = begin;
    Matcher separator = SEPARATOR.matcher(title);
    while (separator.find()) {
      begin = separator.start();
      end = separator.end();
    }
    boolean site =
        words(title.substring(end)) <= 6 && PATTERNS.matches("site name", title.substring(end));
    return site && words(title.substring(0, begin)) >= MIN_WORDS ? begin : title.length();
  }

  /** Whether all longer words are capitalised, so that the last word of the title would be too. */
  private static boolean inTitleCase(String title) {
    List<String> longer = LONGER_WORD.matcher(title).results().map(word -> word.group()).toList();
    return longer.size() >= MIN_CAPITALISED
        && longer.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
  }

  /** Whether a line says the same as a given title, but for its site's name, case and marks. */
  static boolean same(String line, String title) {
    List<String> words = wordsOf(plain(line));
    return !words.isEmpty()
        && (words.equals(wordsOf(plain(title))) || words.equals(wordsOf(title)));
  }

  /**
   * Whether a line shares half of its words, or more, with a given title that has enough of them.
   */
  static boolean alike(String line, String title) {
    Set<String> given = new HashSet<>(wordsOf(title));
    List<String> words = wordsOf(plain(line));
    return words(title) < MIN_WORDS
        || 2 * words.stream().filter(given::contains).count() >= words.size();
  }

  private static List<String> wordsOf(String title) {
    return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Whether a line at the head of a text, followed by another, can be its headline. */
  static boolean looksLike(Line line, Line next) {
    String title = plain(line.chars());
    int words = words(title);
    return (next.group() != line.group() || !next.startsInLowerCase())
        && words >= MIN_WORDS
        && words <= (QUESTION.matcher(title).matches() ? MAX_WORDS_OF_QUESTION : MAX_WORDS)
        && !line.startsInLowerCase()
        && !BAD_END.matcher(title).matches()
        && !SENTENCE_INSIDE.matcher(title).find();
  }

  private static int words(String part) {
    return part.strip().split("\\s+").length;
  }
}
