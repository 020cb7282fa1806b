package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.Span;
import org.dateline.extract.numeral.Table;

/** Joins tokens to text as a newspaper would print them, and tells where each stands. */
final class Detokenizer {
  private static final Pattern LEFT =
      Pattern.compile(
          "[,.;:!?%)\\]}”…]+|''|n['’]t|['’](s|re|ve|ll|d|m)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern RIGHT = Pattern.compile("[(\\[{“‘#]|``|[A-Z]{0,3}[$£€]");
  private static final Pattern CLOCK = Pattern.compile("(\\d+:\\d|\\d+\\.\\d+\\.\\d).*");
  private static final Map<String, String> SYMBOLS =
      Map.of("``", "“", "''", "”", "-LRB-", "(", "-RRB-", ")", "-LSB-", "[", "-RSB-", "]");
  private static final Map<String, Set<String>> WORDS = words();

  private final StringBuilder text = new StringBuilder();
  private int length;

  private static Map<String, Set<String>> words() {
    Map<String, Set<String>> words = new HashMap<>();
    for (String[] row : Table.rows(Detokenizer.class, "compounds.tsv")) {
      words.computeIfAbsent(row[0], kind -> new java.util.HashSet<>());
      for (String word : row[1].split(" ")) {
        words.get(row[0]).add(word.replace('_', ' '));
      }
    }
    return words;
  }

  /** Adds a sentence; gives the place of each token in the text. */
  List<Span> add(List<String> tokens) {
    List<Span> places = new ArrayList<>();
    boolean glued = true;
    boolean open = false;
    int begin = length;
    for (int at = 0; at < tokens.size(); at++) {
      String token = SYMBOLS.getOrDefault(tokens.get(at), tokens.get(at));
      boolean left = LEFT.matcher(token).matches();
      boolean right = RIGHT.matcher(token).matches();
      if (token.equals("\"")) {
        left = open;
        right = !open;
        open = !open;
      } else if ((token.equals("-") || token.equals("/")) && isBetween(tokens, at)) {
        left = joins(tokens, at, token);
        right = left;
      }
      if (length > begin && !glued && !left) {
        append(" ");
      }
      places.add(new Span(length, length + token.codePointCount(0, token.length())));
      append(token);
      glued = right;
    }
    return places;
  }

  void append(String more) {
    text.append(more);
    length += more.codePointCount(0, more.length());
  }

  String text() {
    return text.toString().stripTrailing();
  }

  private static boolean isBetween(List<String> tokens, int at) {
    return at > 0 && at < tokens.size() - 1;
  }

  private static boolean joins(List<String> tokens, int at, String sign) {
    String before = tokens.get(at - 1);
    String after = tokens.get(at + 1);
    boolean words =
        Character.isLetterOrDigit(before.codePointBefore(before.length()))
            && Character.isLetterOrDigit(after.codePointAt(0));
    return words && (sign.equals("/") || isHyphen(tokens, at));
  }

  /** Whether a lone "-" between words joins a compound rather than being a dash. */
  private static boolean isHyphen(List<String> tokens, int at) {
    String first = tokens.get(at - 1);
    String second = tokens.get(at + 1);
    String one = first.toLowerCase(Locale.ROOT);
    String other = second.toLowerCase(Locale.ROOT);
    String next = at + 2 < tokens.size() ? tokens.get(at + 2) : "";
    if (next.equals("-") && is("link", other)
        || at > 1 && tokens.get(at - 2).equals("-") && is("link", one)) {
      return true; // "day-to-day"
    }
    if (CLOCK.matcher(first).matches() || CLOCK.matcher(second).matches()) {
      return false;
    }
    boolean digit = Character.isDigit(second.codePointAt(0));
    boolean lower = first.equals(one) && !first.equals(first.toUpperCase(Locale.ROOT));
    if (is("prefix", one) || is("particle", other) && is("phrasal", one)) {
      return !digit || !lower;
    }
    boolean capital = first.equals(first.toUpperCase(Locale.ROOT)) && !first.equals(one);
    if (is("not-second", other)
        || is("not-first", one) && !capital
        || is("phrase", other + " " + next)
        || other.endsWith("ly") && !is("adjective", other)) {
      return false;
    }
    return !Character.isLowerCase(first.codePointAt(0))
        || !(Character.isUpperCase(second.codePointAt(0)) || digit);
  }

  private static boolean is(String kind, String word) {
    return WORDS.get(kind).contains(word);
  }
}
