package org.dateline.extract.numeral;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.numeral.Numeral.Form;

/** Reads numbers told by order of magnitude: "dozens", "tens of thousands", "a few hundred". */
final class VagueNumbers {
  private static final BigDecimal TWO = new BigDecimal(2);
  private static final Set<String> SOME = Set.of("few", "several");

  private final Words words;

  VagueNumbers(Words words) {
    this.words = words;
  }

  Optional<Numeral> at(int index) {
    return some(index).or(() -> plural(index));
  }

  /** "a few dozen" is two dozen or more. */
  private Optional<Numeral> some(int index) {
    return SOME.contains(words.at(index))
        ? NumberWords.magnitude(words.at(index + 1))
            .map(m -> new Numeral(index, index + 1, m.multiply(TWO), null, Form.VAGUE, "", ""))
        : Optional.empty();
  }

  /**
   * "thousands" lie between one thousand and ten thousand, "tens of thousands" ten times higher.
   */
  private Optional<Numeral> plural(int index) {
    Optional<BigDecimal> first = NumberWords.plural(words.at(index));
    if (first.isEmpty() || isPartOfNumber(index)) {
      return Optional.empty();
    }
    boolean chained =
        words.at(index + 1).equals("of") && NumberWords.plural(words.at(index + 2)).isPresent();
    BigDecimal scale =
        chained
            ? first.get().multiply(NumberWords.plural(words.at(index + 2)).orElseThrow())
            : first.get();
    boolean counts = chained || words.at(index + 1).equals("of") || !isCommonWord(index);
    return counts
        ? Optional.of(
            new Numeral(
                index,
                chained ? index + 2 : index,
                scale,
                scale.multiply(BigDecimal.TEN),
                Form.VAGUE,
                "",
                ""))
        : Optional.empty();
  }

  /** "scores" and "tens" count only before "of". */
  private boolean isCommonWord(int index) {
    return Set.of("scores", "tens").contains(words.at(index));
  }

  private boolean isPartOfNumber(int index) {
    return index > 1 && words.tag(index - 1).equals("CD");
  }
}
