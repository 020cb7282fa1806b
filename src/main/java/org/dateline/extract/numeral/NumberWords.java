package org.dateline.extract.numeral;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words for numbers, by class. */
public final class NumberWords {
  private static final Map<String, Map<String, BigDecimal>> CLASSES = load();

  private static final Pattern RANK = Pattern.compile("\\d+(?i:st|nd|rd|th)");
  private static final BigDecimal TWENTY = new BigDecimal(20);

  private NumberWords() {}

  private static Map<String, Map<String, BigDecimal>> load() {
    Map<String, Map<String, BigDecimal>> classes = new HashMap<>();
    for (String[] row : Table.rows(NumberWords.class, "number-words.tsv")) {
      classes.computeIfAbsent(row[0], c -> new HashMap<>()).put(row[1], new BigDecimal(row[2]));
    }
    return classes;
  }

  private static Optional<BigDecimal> in(String name, String word) {
    return Optional.ofNullable(CLASSES.get(name).get(word.toLowerCase(Locale.ROOT)));
  }

  /** "zero" to "nineteen" and "twenty" to "ninety-nine". */
  public static Optional<BigDecimal> small(String word) {
    int hyphen = word.indexOf('-');
    return hyphen < 0
        ? in("small", word)
        : compound(word.substring(0, hyphen), word.substring(hyphen + 1));
  }

  /** "twenty" and "three" of "twenty-three". */
  private static Optional<BigDecimal> compound(String tens, String ones) {
    Optional<BigDecimal> ten = in("small", tens).filter(t -> t.compareTo(TWENTY) >= 0);
    Optional<BigDecimal> one =
        in("small", ones).filter(o -> o.signum() > 0 && o.compareTo(BigDecimal.TEN) < 0);
    return ten.flatMap(t -> one.map(t::add));
  }

  /** "hundred", "thousand", "million" … and "dozen". */
  public static Optional<BigDecimal> magnitude(String word) {
    return in("magnitude", word);
  }

  /** "dozens", "hundreds", "thousands" …: the magnitude they are told in. */
  public static Optional<BigDecimal> plural(String word) {
    return in("plural", word);
  }

  /** "k", "m", "bn" … written against the digits. */
  public static Optional<BigDecimal> glued(String word) {
    return in("glued", word);
  }

  /** "mln", "bn" after a number in words: those that stand for nothing else. */
  public static Optional<BigDecimal> abbreviated(String word) {
    return in("abbreviated", word);
  }

  /** "half", "third", "quarters" …: the share they stand for. */
  public static Optional<BigDecimal> share(String word) {
    return in("share", word);
  }

  /** "first" to "thirty-first" in words, and "3rd": the rank. */
  public static Optional<BigDecimal> ordinal(String word) {
    if (!word.isEmpty() && Character.isDigit(word.charAt(0)) && RANK.matcher(word).matches()) {
      return Optional.of(new BigDecimal(word.substring(0, word.length() - 2)));
    }
    return in("ordinal", word);
  }
}
