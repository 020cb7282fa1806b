package org.dateline.extract.figure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.extract.Quantity.Kind;
import org.dateline.extract.numeral.Table;
import org.dateline.extract.numeral.Words;

/** Knows the spellings of units and finds them beside a number. */
final class Units {
  private static final int LONGEST = 5;
  private static final Map<String, Unit> EXACT = new HashMap<>();
  private static final Map<String, Unit> LOWER = new HashMap<>();

  static {
    for (String[] row : Table.rows(Units.class, "units.tsv")) {
      Unit unit = new Unit(Kind.valueOf(row[0]), row[1]);
      for (String spelling : row[2].split("\\|")) {
        EXACT.putIfAbsent(spelling, unit);
        if (unit.kind() != Kind.MONEY || isWord(spelling)) {
          LOWER.putIfAbsent(spelling.toLowerCase(Locale.ROOT), unit);
        }
      }
    }
  }

  private static final Map<String, String> ADVERBS =
      Map.of(
          "hourly",
          "hour",
          "daily",
          "day",
          "nightly",
          "night",
          "weekly",
          "week",
          "monthly",
          "month",
          "quarterly",
          "quarter",
          "yearly",
          "year",
          "annually",
          "year");

  /** The unit of time that an adverb recurs by: "day" of "daily". */
  static Optional<String> adverb(String word) {
    return Optional.ofNullable(ADVERBS.get(word));
  }

  /** A unit and the token at the outer edge of its words. */
  record Found(Unit unit, int last) {}

  private Units() {}

  /** Currency codes and signs count only as they are written. */
  private static boolean isWord(String spelling) {
    return spelling.length() > 3 || spelling.equals(spelling.toLowerCase(Locale.ROOT));
  }

  /** The unit that a spelling stands for, also one glued to the digits. */
  static Optional<Unit> named(String spelling) {
    Unit exact = EXACT.get(spelling);
    if (exact == null
        && spelling.length() > 2
        && spelling.endsWith(".")
        && !LOWER.containsKey(spelling.toLowerCase(Locale.ROOT))) {
      return named(spelling.substring(0, spelling.length() - 1));
    }
    return Optional.ofNullable(
        exact != null ? exact : LOWER.get(spelling.toLowerCase(Locale.ROOT)));
  }

  /** The currency of a sign or code before a number; "PS" is a pound sign in plain ASCII. */
  static Optional<Unit> currency(String sign) {
    return Optional.ofNullable(EXACT.get(sign.equals("PS") ? "£" : sign))
        .filter(u -> u.kind() == Kind.MONEY);
  }

  /**
   * The currency whose sign or code stands before a number, with the sign's first token: "$", "US
   * $", "$ A".
   */
  static Optional<Found> before(Words words, int number) {
    int sign = number - 1;
    if (!words.has(sign) || !isSign(words.token(sign).word())) {
      return Optional.empty();
    }
    Optional<Found> two =
        words.has(sign - 1) && isSign(words.token(sign - 1).word())
            ? currency(words.token(sign - 1).word() + words.token(sign).word())
                .map(u -> new Found(u, sign - 1))
            : Optional.empty();
    return two.or(() -> currency(words.token(sign).word()).map(u -> new Found(u, sign)));
  }

  /** A sign or code of a currency; its names count only after the number. */
  private static boolean isSign(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT))
        || word.length() < 4 && Character.isUpperCase(word.codePointAt(0)); // "Rs"
  }

  /** The unit whose words begin at a token, the longest one; of "won" or "second" only the noun. */
  static Optional<Found> at(Words words, int first) {
    for (int length = Math.min(LONGEST, words.size() - first + 1); length > 0; length--) {
      Optional<Unit> unit = named(phrase(words, first, length));
      if (unit.isPresent() && !isOtherWord(words, first, length)) {
        return Optional.of(new Found(unit.get(), first + length - 1));
      }
    }
    return foreign(words, first).or(() -> share(words, first));
  }

  /** "40 percent-owned" */
  private static Optional<Found> share(Words words, int first) {
    String word = words.at(first);
    return Optional.of(word.indexOf('-'))
        .filter(dash -> dash > 0)
        .flatMap(dash -> named(word.substring(0, dash)))
        .filter(unit -> unit.kind() == Kind.PERCENT)
        .map(unit -> new Found(unit, first));
  }

  private static boolean isOtherWord(Words words, int first, int length) {
    String tag = words.tag(first);
    if (length > 1 && words.tag(first + length - 1).equals(".")) {
      return true;
    }
    return length == 1
        && (tag.startsWith("VB") || tag.equals("IN") || tag.equals("TO") || tag.equals("DT"));
  }

  /** "Danish crowns": an adjective of nationality before the name of a currency. */
  private static Optional<Found> foreign(Words words, int first) {
    boolean adjective = words.tag(first).equals("JJ") || words.tag(first).startsWith("NNP");
    if (!adjective || !Character.isUpperCase(words.token(first).word().codePointAt(0))) {
      return Optional.empty();
    }
    return named(words.at(first + 1))
        .filter(u -> u.kind() == Kind.MONEY)
        .map(
            u ->
                new Found(
                    new Unit(Kind.MONEY, words.token(first).word() + " " + u.name()), first + 1));
  }

  private static String phrase(Words words, int first, int length) {
    StringBuilder phrase = new StringBuilder(words.token(first).word());
    for (int i = 1; i < length; i++) {
      phrase.append(words.glued(first + i - 1) ? "" : " ").append(words.token(first + i).word());
    }
    return phrase.toString();
  }
}
