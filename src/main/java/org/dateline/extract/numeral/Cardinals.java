package org.dateline.extract.numeral;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Patterns;
import org.dateline.extract.numeral.Numeral.Form;

/** Reads one cardinal number: "1,200", "2.2 million", "twenty-three", "half a million", "5m". */
final class Cardinals {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final Set<String> ARTICLES = Set.of("a", "an");

  private final Words words;

  Cardinals(Words words) {
    this.words = words;
  }

  /** The number that begins at a token. */
  Optional<Numeral> at(int index) {
    if (index < 1 || index > words.size()) {
      return Optional.empty();
    }
    Optional<DigitWord> digits = digits(index);
    if (digits.isPresent()) {
      return Optional.of(withMagnitude(index, digits.get()));
    }
    return articled(index).or(() -> words(index)).or(() -> compound(index));
  }

  private Optional<DigitWord> digits(int index) {
    String word = words.token(index).word();
    boolean possible =
        word.codePoints().anyMatch(c -> Character.isDigit(c) || "½¼¾⅓⅔".indexOf(c) >= 0);
    return possible
        ? DigitWord.of(word.replaceFirst("^(?i:minus|sub)-(?=\\d)", ""))
        : Optional.empty();
  }

  private Numeral withMagnitude(int index, DigitWord word) {
    Numeral read = scaled(index, word);
    boolean minus = Patterns.matches(words.at(index), "([-−]|minus-).*") && !words.glued(index - 1);
    minus |= words.at(index - 1).equals("minus") && !words.tag(index - 2).equals("CD");
    return minus && read.exact()
        ? read.with(read.first(), read.last(), read.min().negate(), read.max().negate())
        : read;
  }

  private Numeral scaled(int index, DigitWord word) {
    boolean glued = word.magnitude().isPresent() && isMagnitude(index, word);
    BigDecimal scale = glued ? word.magnitude().orElseThrow() : BigDecimal.ONE;
    String suffix = glued ? "" : word.suffix();
    int last = index;
    BigDecimal low = word.low();
    BigDecimal high = word.high();
    if (suffix.isEmpty() && !glued) {
      Optional<DigitWord> share = mixed(index + 1);
      if (share.isPresent()) {
        low = low.add(share.get().low());
        high = high.add(share.get().low());
        last++;
      }
      int after = afterDash(last + 1);
      Optional<BigDecimal> magnitude =
          NumberWords.magnitude(words.at(after)).or(() -> apart(after, word));
      String[] parts = words.at(after).split("-", 2);
      if (magnitude.isPresent()) {
        scale = magnitude.get();
        last = after;
        Optional<BigDecimal> higher = NumberWords.magnitude(words.at(after + 1));
        if (higher.filter(more -> more.compareTo(magnitude.get()) > 0).isPresent()) {
          scale = scale.multiply(higher.get()); // "4 hundred million"
          last++;
        }
      } else if (parts.length == 2 && NumberWords.magnitude(parts[0]).isPresent()) {
        scale = NumberWords.magnitude(parts[0]).get();
        suffix = parts[1];
        last = after;
      }
    }
    return new Numeral(
        index, last, low.multiply(scale), high.multiply(scale), Form.DIGITS, word.prefix(), suffix);
  }

  /** "bn" as a token of its own; "m" only where {@link #isMagnitude} would take it glued. */
  private Optional<BigDecimal> apart(int index, DigitWord number) {
    String word = words.at(index).replaceFirst("(?<=.)\\.$", "");
    boolean letter = word.length() == 1;
    boolean money = !number.prefix().isEmpty() || isCurrencySign(index - 2);
    return letter && !(words.glued(index - 1) && (money || isCounted(index + 1)))
        ? Optional.empty()
        : NumberWords.glued(word);
  }

  /** "million" after "8" or "8-". */
  private int afterDash(int index) {
    return words.at(index).equals("-") && NumberWords.magnitude(words.at(index + 1)).isPresent()
        ? index + 1
        : index;
  }

  /** A fraction that stands by itself after a whole number: "1/2" of "2 1/2". */
  private Optional<DigitWord> mixed(int index) {
    return index <= words.size() && Patterns.matches(words.at(index), "\\d[/⁄]\\d+|[½¼¾⅓⅔]")
        ? digits(index).filter(d -> d.low().compareTo(BigDecimal.ONE) < 0)
        : Optional.empty();
  }

  /** "m" is million after a currency and before a counted noun, else metre. */
  private boolean isMagnitude(int index, DigitWord word) {
    if (!Set.of("m", "b").contains(word.suffix())) {
      return true;
    }
    return !word.prefix().isEmpty() || isCurrencySign(index - 1) || isCounted(index + 1);
  }

  private boolean isCurrencySign(int index) {
    return index >= 1
        && (words.token(index).word().equals("PS") // a pound sign in plain ASCII
            || words
                .token(index)
                .word()
                .codePoints()
                .anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL));
  }

  private boolean isCounted(int index) {
    int at = index;
    if (words.at(at).equals("of")) {
      return words.tag(at + 1).equals("DT") || words.tag(at + 1).equals("PRP$");
    }
    while (at <= words.size() && at < index + 4 && Patterns.matches(words.tag(at), "JJ.?|VBN|CC")) {
      at++;
    }
    return at <= words.size() && Patterns.matches(words.tag(at), "NNP?S");
  }

  /** "a million", "a hundred and five", "half a dozen". */
  private Optional<Numeral> articled(int index) {
    boolean half = words.at(index).equals("half") && ARTICLES.contains(words.at(index + 1));
    int first = half ? index + 1 : index;
    Optional<BigDecimal> magnitude = NumberWords.magnitude(words.at(first + 1));
    if (!ARTICLES.contains(words.at(first)) || magnitude.isEmpty()) {
      return pair(index);
    }
    if (half) {
      BigDecimal value = magnitude.get().multiply(HALF);
      return Optional.of(new Numeral(index, first + 1, value, value, Form.WORDS, "", ""));
    }
    return Optional.of(new WordNumber(words, first + 1).read(BigDecimal.ONE))
        .map(n -> n.from(first + 1));
  }

  /** "a couple of" before a plural. */
  private Optional<Numeral> pair(int index) {
    if (!words.at(index).equals("couple") || !ARTICLES.contains(words.at(index - 1))) {
      return Optional.empty();
    }
    int next = words.at(index + 1).equals("of") ? index + 2 : index + 1;
    Optional<BigDecimal> magnitude = NumberWords.magnitude(words.at(next));
    if (magnitude.isPresent()) {
      BigDecimal value = magnitude.get().multiply(new BigDecimal(2));
      return Optional.of(new Numeral(index, next, value, value, Form.WORDS, "", ""));
    }
    boolean counts = next <= words.size() && words.tag(next).equals("NNS");
    BigDecimal two = new BigDecimal(2);
    return counts
        ? Optional.of(new Numeral(index, next - 1, two, two, Form.WORDS, "", ""))
        : Optional.empty();
  }

  /** A number word with what it is joined to by a hyphen: "five-day", "twenty-one-year-old". */
  private Optional<Numeral> compound(int index) {
    String word = words.at(index);
    int second = word.indexOf('-', word.indexOf('-') + 1);
    if (word.endsWith("fold")
        && NumberWords.small(word.substring(0, word.length() - 4)).isPresent()) {
      BigDecimal times = NumberWords.small(word.substring(0, word.length() - 4)).get();
      return Optional.of(new Numeral(index, index, times, times, Form.WORDS, "", "fold"));
    }
    return split(index, second).or(() -> split(index, word.indexOf('-')));
  }

  private Optional<Numeral> split(int index, int hyphen) {
    String word = words.at(index);
    if (hyphen <= 0 || hyphen + 1 >= word.length()) {
      return Optional.empty();
    }
    return NumberWords.small(word.substring(0, hyphen))
        .filter(v -> NumberWords.share(word.substring(hyphen + 1)).isEmpty())
        .map(v -> new Numeral(index, index, v, v, Form.WORDS, "", word.substring(hyphen + 1)));
  }

  private Optional<Numeral> words(int index) {
    return NumberWords.small(words.at(index)).isPresent()
        ? Optional.of(new WordNumber(words, index).read(null)).map(n -> n.from(index))
        : Optional.empty();
  }

  /** What "2" is to be multiplied with in "2 to 3 million". */
  BigDecimal magnitudeOf(Numeral low, Numeral high) {
    Optional<BigDecimal> magnitude = NumberWords.magnitude(words.at(high.last()));
    boolean shared =
        magnitude.isPresent()
            && NumberWords.magnitude(words.at(low.last())).isEmpty()
            && high.first() != high.last()
            && low.min().compareTo(HUNDRED.multiply(BigDecimal.TEN)) < 0;
    return shared ? magnitude.get() : BigDecimal.ONE;
  }
}
