package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a text, or lines that belong together.
 *
 * @param begin UTF-16 offset of the first character that is not blank
 * @param end UTF-16 offset after the last one
 * @param group the number of blank lines before it: lines of one group have none between them
 * @param chars the characters from begin to end
 */
record Line(int begin, int end, int group, String chars) {
  private static final String BREAKS = "\n\r\u0085\u2028\u2029";
  private static final Pattern LINE = Pattern.compile("[^" + BREAKS + "]+");

  /** The lines that are not blank from a UTF-16 offset on. */
  static List<Line> of(String text, int from) {
    List<Line> lines = new ArrayList<>();
    Matcher line = LINE.matcher(text).region(from, text.length());
    int group = 0;
    int last = from;
    while (line.find()) {
      int begin = line.start();
      int end = line.end();
      while (begin < end && blank(text.charAt(begin))) {
        begin++;
      }
      while (begin < end && blank(text.charAt(end - 1))) {
        end--;
      }
      if (begin < end) {
        group += breaks(text, last, begin) > 1 ? 1 : 0;
        lines.add(new Line(begin, end, group, text.substring(begin, end)));
        last = end;
      }
    }
    return lines;
  }

  private static int breaks(String text, int begin, int end) {
    int breaks = 0;
    for (int i = begin; i < end; i++) {
      boolean inCrLf = text.charAt(i) == '\r' && i + 1 < end && text.charAt(i + 1) == '\n';
      breaks += !inCrLf && BREAKS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return breaks;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  /** This line up to the end of another one, which is itself or comes after it in the text. */
  Line join(Line other, String text) {
    return new Line(begin, other.end, group, text.substring(begin, other.end));
  }

  int length() {
    return chars.length();
  }

  boolean endsSentence() {
    return chars.matches("(?s).*[.?!…][\"”’'»)\\]]*");
  }

  /** Whether the line cannot begin a sentence or a title: it goes on in lower case. */
  boolean startsInLowerCase() {
    return Character.isLowerCase(chars.codePointAt(0));
  }

  String firstWord() {
    int blank = 0;
    while (blank < chars.length() && !Character.isWhitespace(chars.charAt(blank))) {
      blank++;
    }
    return chars.substring(0, blank);
  }

  int words() {
    return chars.split("\\s+").length;
  }
}
