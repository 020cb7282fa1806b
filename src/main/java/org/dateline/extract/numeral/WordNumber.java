package org.dateline.extract.numeral;

import java.math.BigDecimal;
import java.util.Optional;
import org.dateline.extract.numeral.Numeral.Form;

/** Adds up the words of a number: "two hundred and five thousand", "one and a half million". */
final class WordNumber {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal TWENTY = new BigDecimal(20);
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal THOUSAND = new BigDecimal(1000);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Words words;
  private int at;
  private int last;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal current;

  WordNumber(Words words, int first) {
    this.words = words;
    this.at = first;
    this.last = first;
  }

  /** Reads on; {@code start} is what an article before the first word stands for, or null. */
  WordNumber read(BigDecimal start) {
    current = start;
    while (small() || magnitude() || half() || link()) {
      last = at - 1;
    }
    return this;
  }

  Numeral from(int first) {
    BigDecimal value = current == null ? total : total.add(current);
    return new Numeral(first, last, value, value, Form.WORDS, "", "");
  }

  private boolean small() {
    Optional<BigDecimal> value = NumberWords.small(words.at(at)).filter(this::fits);
    value.ifPresent(
        v -> {
          current = current == null ? v : current.add(v);
          at++;
        });
    return value.isPresent();
  }

  /** A unit fits after a ten, anything below a hundred after hundreds. */
  private boolean fits(BigDecimal value) {
    if (current == null) {
      return true;
    }
    BigDecimal rest = current.remainder(HUNDRED);
    boolean afterTens =
        rest.compareTo(TWENTY) >= 0
            && rest.remainder(TEN).signum() == 0
            && value.compareTo(TEN) < 0;
    boolean afterHundreds = rest.signum() == 0 && current.signum() > 0;
    return value.signum() > 0 && (afterTens || afterHundreds);
  }

  private boolean magnitude() {
    int place = words.at(at).equals("-") ? at + 1 : at;
    Optional<BigDecimal> value =
        NumberWords.magnitude(words.at(place)).or(() -> NumberWords.abbreviated(words.at(place)));
    if (value.isEmpty() || current == null) {
      return false;
    }
    if (value.get().compareTo(THOUSAND) < 0) {
      current = current.multiply(value.get());
    } else {
      total = total.add(current.multiply(value.get()));
      current = null;
    }
    at = place + 1;
    return true;
  }

  /** "and a half" before a magnitude or a unit. */
  private boolean half() {
    boolean stands =
        current != null
            && words.at(at).equals("and")
            && words.at(at + 1).equals("a")
            && words.at(at + 2).equals("half");
    if (stands) {
      current = current.add(HALF);
      at += 3;
    }
    return stands;
  }

  /** A hyphen inside "twenty-three", an "and" inside "two hundred and five". */
  private boolean link() {
    boolean hyphen = words.at(at).equals("-") && isTens();
    boolean and = words.at(at).equals("and") && isHundreds();
    if ((hyphen || and) && NumberWords.small(words.at(at + 1)).filter(this::fits).isPresent()) {
      at++;
      return small();
    }
    return false;
  }

  private boolean isTens() {
    return current != null && current.remainder(TEN).signum() == 0 && current.signum() > 0;
  }

  private boolean isHundreds() {
    return current == null
        ? total.signum() > 0
        : current.compareTo(HUNDRED) >= 0 && current.remainder(HUNDRED).signum() == 0;
  }
}
