package org.dateline.extract.numeral;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.extract.numeral.Numeral.Form;

/** Finds the numbers of a sentence, from left to right, the longest ones. */
public final class Numerals {
  /** A second number this many times the first one does not bound the same quantity. */
  private static final BigDecimal FARTHEST = new BigDecimal(500);

  private final Words words;
  private final Cardinals cardinals;
  private final VagueNumbers vague;

  private Numerals(Words words) {
    this.words = words;
    this.cardinals = new Cardinals(words);
    this.vague = new VagueNumbers(words);
  }

  /** The numbers of a sentence in text order; they share no token. */
  public static List<Numeral> of(Sentence sentence) {
    Numerals numerals = new Numerals(new Words(sentence));
    List<Numeral> found = new ArrayList<>();
    int at = 1;
    while (at <= sentence.size()) {
      Optional<Numeral> numeral = numerals.at(at);
      numeral.ifPresent(found::add);
      at = numeral.map(n -> n.last() + 1).orElse(at + 1);
    }
    return found;
  }

  private Optional<Numeral> at(int index) {
    Optional<Numeral> special =
        vague.at(index).or(() -> joinedFraction(index)).or(() -> fraction(index));
    return special.isPresent() ? special : cardinals.at(index).map(this::range);
  }

  /** "two-thirds" as one token. */
  private Optional<Numeral> joinedFraction(int index) {
    String[] parts = words.at(index).split("-", 2);
    if (parts.length < 2) {
      return Optional.empty();
    }
    return NumberWords.small(parts[0])
        .flatMap(
            n ->
                NumberWords.share(parts[1])
                    .filter(d -> n.compareTo(d) < 0)
                    .map(d -> n.divide(d, java.math.MathContext.DECIMAL64)))
        .map(v -> new Numeral(index, index, v, v, Form.FRACTION, "", ""));
  }

  /** "two thirds", "a third of", "half". */
  private Optional<Numeral> fraction(int index) {
    Optional<Numeral> count = cardinals.at(index).filter(n -> n.suffix().isEmpty());
    int share = count.map(n -> n.last() + 1).orElse(isArticle(index) ? index + 1 : index);
    if (count.isPresent() && words.isDash(share)) {
      share++;
    }
    Optional<BigDecimal> divisor = NumberWords.share(words.at(share));
    if (divisor.isEmpty() || !isShare(share, count.isPresent())) {
      return Optional.empty();
    }
    BigDecimal times = count.map(Numeral::min).orElse(BigDecimal.ONE);
    if (times.compareTo(divisor.get()) > 0) {
      return Optional.empty();
    }
    BigDecimal value = times.divide(divisor.get(), java.math.MathContext.DECIMAL64);
    int first = count.isPresent() || share != index + 1 || !isArticle(index) ? index : share;
    return Optional.of(new Numeral(first, share, value, value, Form.FRACTION, "", ""));
  }

  /** Ranks and parts of a match ("the second half", "a third party") are no shares. */
  private boolean isShare(int index, boolean counted) {
    String next = words.at(index + 1);
    boolean half = words.at(index).equals("half") || words.at(index).equals("halves");
    if (counted) {
      return !NumberWords.magnitude(next).isPresent()
          && (next.equals("of") || !half && isPlural(index));
    }
    if (half) {
      return !isRank(index - 1) && (next.equals("of") || isDeterminer(index + 1));
    }
    return next.equals("of") && isArticle(index - 1);
  }

  private boolean isPlural(int index) {
    return words.at(index).endsWith("s");
  }

  private boolean isRank(int index) {
    return NumberWords.ordinal(words.at(index)).isPresent()
        || Set.of("other", "last", "this").contains(words.at(index));
  }

  private boolean isDeterminer(int index) {
    return index <= words.size()
        && (words.tag(index).equals("DT") || words.tag(index).equals("PRP$"));
  }

  private boolean isArticle(int index) {
    return words.at(index).equals("a") || words.at(index).equals("an");
  }

  /** "10 to 15", "two or three", "5-7 million": the smaller number first. */
  private Numeral range(Numeral low) {
    int link = low.last() + 1;
    if (!low.exact() || !low.suffix().isEmpty() || !isLink(link)) {
      return low;
    }
    return cardinals
        .at(link + 1)
        .filter(Numeral::exact)
        .filter(high -> high.prefix().isEmpty())
        .filter(high -> !words.at(link).equals("or") || isNext(low, high))
        .flatMap(high -> joined(low, high))
        .orElse(low);
  }

  /** "two or three" is a range, "5 or 50" are two numbers. */
  private boolean isNext(Numeral low, Numeral high) {
    BigDecimal from = low.min().multiply(cardinals.magnitudeOf(low, high));
    BigDecimal one =
        high.max().compareTo(new BigDecimal(1000)) < 0
            ? BigDecimal.ONE
            : cardinals.magnitudeOf(low, high);
    return low.form() == high.form() && high.min().subtract(from).compareTo(one) == 0;
  }

  private Optional<Numeral> joined(Numeral low, Numeral high) {
    BigDecimal from = low.min().multiply(cardinals.magnitudeOf(low, high));
    boolean near =
        from.compareTo(BigDecimal.ONE) < 0 || high.min().compareTo(from.multiply(FARTHEST)) < 0;
    return near && from.compareTo(high.min()) < 0
        ? Optional.of(
            new Numeral(
                low.first(),
                high.last(),
                from,
                high.max(),
                high.form(),
                low.prefix(),
                high.suffix()))
        : Optional.empty();
  }

  private boolean isLink(int index) {
    String word = words.at(index);
    return word.equals("to") || word.equals("or") || words.isDash(index);
  }
}
