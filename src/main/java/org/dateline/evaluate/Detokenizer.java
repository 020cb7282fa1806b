package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.article.Span;
import org.dateline.extract.numeral.Table;

/** Joins tokens to text as a newspaper would print them, and tells where each stands. */
final class Detokenizer {
  private static final Pattern LEFT =
      Pattern.compile(
          "[,.;:!?%)\\]}”…]+|''|n['’]t|['’](s|re|ve|ll|d|m)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern RIGHT = Pattern.compile("[(\\[{“‘#]|``|[A-Z]{0,3}[$£€]");
  private static final Map<String, String> SYMBOLS =
      Map.of("``", "“", "''", "”", "-LRB-", "(", "-RRB-", ")", "-LSB-", "[", "-RSB-", "]");
  private static final Set<String> FUNCTION_WORDS = functionWords();

  private final StringBuilder text = new StringBuilder();
  private int length;

  private static Set<String> functionWords() {
    return Table.rows(Detokenizer.class, "function-words.txt").stream()
        .flatMap(row -> Arrays.stream(row[0].split(" ")))
        .collect(Collectors.toUnmodifiableSet());
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
    boolean chain = isSign(tokens, at - 2) || isSign(tokens, at + 2); // "day-to-day"
    return chain || !isFunctionWord(tokens.get(at - 1)) && !isFunctionWord(tokens.get(at + 1));
  }

  private static boolean isSign(List<String> tokens, int at) {
    return at > 0 && at < tokens.size() && tokens.get(at).equals("-");
  }

  private static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
