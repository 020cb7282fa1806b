package org.dateline.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.dateline.extract.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuredConfidenceTest {
  private static Counts counts(Object... familyRightWrong) {
    Counts counts = new Counts();
    for (int at = 0; at < familyRightWrong.length; at += 3) {
      Pattern pattern = new Pattern((String) familyRightWrong[at]);
      for (int i = 0; i < (int) familyRightWrong[at + 1]; i++) {
        counts.add(pattern, true);
      }
      for (int i = 0; i < (int) familyRightWrong[at + 2]; i++) {
        counts.add(pattern, false);
      }
    }
    return counts;
  }

  private static String of(Counts counts, String pattern) {
    return MeasuredConfidence.of(counts).of(new Pattern(pattern)).toPlainString();
  }

  @Test
  void isTheShareOfRightFactsDrawnTowardsTheWiderFamily() {
    Counts counts = counts("event/verb", 80, 10, "event/noun", 10, 0);
    assertThat(counts.of(new Pattern("event"))).isEqualTo(new Count(90, 100));
    assertThat(of(counts, "event")).isEqualTo("0.86"); // (90 + 10 * 0.5) / 110
    assertThat(of(counts, "event/verb")).isEqualTo("0.89"); // (80 + 10 * 0.864) / 100
  }

  @Test
  void takesAFamilyThatIsHardlyMeasuredForTheWiderOne() {
    Counts counts = counts("event/verb", 80, 10, "event/noun", 10, 0);
    assertThat(of(counts, "event/noun")).isEqualTo(of(counts, "event"));
    assertThat(of(counts, "event/verb/award/own")).isEqualTo(of(counts, "event/verb"));
    assertThat(of(counts, "hearsay")).isEqualTo("0.50");
  }

  @Test
  void printsTheFamiliesThatCount() {
    Counts counts = counts("role/title", 30, 10, "role/verb", 2, 0);
    assertThat(MeasuredConfidence.of(counts).lines(counts))
        .containsExactly("role\t32\t42\t0.71", "role/title\t30\t40\t0.74");
  }

  @ParameterizedTest
  @ValueSource(strings = {"event", "figure", "role", "statement"})
  void knowsEveryKindOfFact(String kind) {
    assertThat(MeasuredConfidence.bundled().of(new Pattern(kind + "/of/no/kind")))
        .isStrictlyBetween(BigDecimal.ZERO, BigDecimal.ONE)
        .isEqualByComparingTo(MeasuredConfidence.bundled().of(new Pattern(kind)));
  }

  @Test
  void leadsFromKeysBackToPatterns() {
    PatternKeys keys = new PatternKeys();
    BigDecimal verb = keys.of(new Pattern("event/verb"));
    BigDecimal noun = keys.of(new Pattern("event/noun"));
    assertThat(verb).isNotEqualTo(noun).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
    assertThat(keys.of(new Pattern("event/verb"))).isEqualTo(verb);
    assertThat(keys.pattern(noun.toPlainString())).contains(new Pattern("event/noun"));
    assertThat(keys.pattern("0.5")).isEmpty();
    assertThat(keys.pattern("")).isEmpty();
  }

  @Test
  void holdsConfidencesAgainstOtherFacts() {
    Calibration calibration = new Calibration();
    calibration.add(counts("event/verb", 85, 15), counts("event/verb", 8, 2));
    Calibration.Band band = calibration.bands().get(8);
    assertThat(calibration.bands()).hasSize(1);
    assertThat(band.count()).isEqualTo(new Count(8, 10));
    assertThat(band.expected()).isEqualTo(8.2);
  }
}
