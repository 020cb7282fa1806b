package org.dateline.link.index;

import java.util.List;
import java.util.Locale;

/**
 * One line of the wikidict: a name, a Wikipedia title and the share of the name's links that lead
 * to it. The dictionary was gathered from the links of the whole web, so most of the work is to
 * tell names from other words.
 *
 * @param percent the share, from 0 to 100
 */
record WikidictLine(String name, String title, int percent) {
  /** Below this share a name stands for something else more often than not. */
  static final double LEAST_SHARE = 0.3;

  private static final int WORDS = 7;
  private static final int LONGEST = 80;
  private static final List<String> FOREIGN =
      List.of("wiki", "http", "www.", "://", ".com", ".org", ".net", "...", "wp:", "click here");
  private static final String MARKS = "|[]{}<>_=#*\"@\\~^;";

  /**
   * Reads a line.
   *
   * @return null when the name is no name that an article would write
   * @throws IllegalArgumentException when the line has another form
   */
  static WikidictLine read(String line) {
    int first = line.indexOf('\t');
    int second = line.indexOf('\t', first + 1);
    if (first < 0 || second < 0) {
      throw new IllegalArgumentException("it has fewer than three columns");
    }
    double share = Double.parseDouble(line.substring(second + 1));
    if (!(share >= LEAST_SHARE && share <= 1)) {
      return null;
    }
    String name = line.substring(0, first).strip();
    String title = line.substring(first + 1, second);
    return isName(name) && isSubject(title)
        ? new WikidictLine(name, title.replace('_', ' '), (int) Math.round(share * 100))
        : null;
  }

  private static boolean isName(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    int first = text.codePointAt(0);
    return (Character.isUpperCase(first) || Character.isDigit(first))
        && isPlain(text)
        && FOREIGN.stream().noneMatch(text.toLowerCase(Locale.ROOT)::contains);
  }

  /** Latin letters, few words, no marks of web pages. */
  private static boolean isPlain(String text) {
    int words = 1;
    boolean letter = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      words += c == ' ' ? 1 : 0;
      letter |= Character.isLetter(c);
      if (c < ' ' || MARKS.indexOf(c) >= 0 || c > 0x7f && !isLatin(c)) {
        return false;
      }
    }
    return letter && words <= WORDS;
  }

  private static boolean isLatin(char c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.LATIN || c == '’' || c == '–' || c == '·';
  }

  private static boolean isSubject(String title) {
    return !title.startsWith("List_of_")
        && !title.endsWith("_(disambiguation)")
        && !title.isEmpty();
  }
}
