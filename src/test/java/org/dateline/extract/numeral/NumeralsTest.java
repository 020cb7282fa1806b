package org.dateline.extract.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
  private static List<Numeral> read(String words) {
    return Numerals.of(Rows.tagged(null, words).sentences().get(0));
  }

  private static String bounds(Numeral numeral) {
    String max = numeral.max() == null ? "" : numeral.max().stripTrailingZeros().toPlainString();
    return numeral.min().stripTrailingZeros().toPlainString() + ".." + max;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,200/CD goats/NNS | 1200..1200",
        "2.2/CD million/CD goats/NNS | 2200000..2200000",
        "4/CD hundred/CD million/CD goats/NNS | 400000000..400000000",
        "about/RB five/CD mln/NNS goats/NNS | 5000000..5000000",
        "twenty-three/CD goats/NNS | 23..23",
        "two/CD hundred/CD and/CC five/CD goats/NNS | 205..205",
        "one/CD and/CC a/DT half/NN million/CD goats/NNS | 1500000..1500000",
        "half/PDT a/DT million/CD goats/NNS | 500000..500000",
        "a/DT dozen/NN goats/NNS | 12..12",
        "a/DT few/JJ dozen/NN goats/NNS | 24..",
        "dozens/NNS of/IN goats/NNS | 12..120",
        "hundreds/NNS of/IN thousands/NNS of/IN goats/NNS | 100000..1000000",
        "two/CD to/TO three/CD goats/NNS | 2..3",
        "10-15/CD goats/NNS | 10..15",
        "2/CD to/TO 3/CD million/CD goats/NNS | 2000000..3000000",
        "$/$ 5m/CD | 5000000..5000000",
        "4½/CD miles/NNS | 4.5..4.5",
        "a/DT couple/NN of/IN goats/NNS | 2..2",
        "a/DT quarter/NN of/IN the/DT herd/NN | 0.25..0.25",
      })
  void readsOneNumber(String words, String bounds) {
    assertThat(read(words)).extracting(NumeralsTest::bounds).containsExactly(bounds);
  }

  @Test
  void takesTwoThirdsForAShare() {
    Numeral share = read("two-thirds/NNS of/IN them/PRP").get(0);

    assertThat(share.form()).isEqualTo(Numeral.Form.FRACTION);
    assertThat(share.min())
        .isBetween(new java.math.BigDecimal("0.66"), new java.math.BigDecimal("0.67"));
  }

  @Test
  void leavesRanksAndHalvesOfMatchesAlone() {
    assertThat(read("in/IN the/DT second/JJ half/NN of/IN May/NNP")).isEmpty();
  }

  @Test
  void keepsAUnitThatIsGluedToTheDigits() {
    Numeral distance = read("after/IN 12km/CD").get(0);

    assertThat(distance.suffix()).isEqualTo("km");
  }

  @Test
  void takesAMinusSignForANegativeNumber() {
    assertThat(bounds(read("fell/VBD -3/CD degrees/NNS").get(0))).isEqualTo("-3..-3");
  }
}
