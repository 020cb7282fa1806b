package org.dateline.link.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.link.Feature;
import org.junit.jupiter.api.Test;

class TrainerTest {
  private static final LogisticRegression REGRESSION = new LogisticRegression(1);

  private static Example example(double share, double surname, boolean right) {
    return new Example(
        Map.of(Feature.BIAS, 1.0, Feature.SHARE, share, Feature.SURNAME, surname), right);
  }

  @Test
  void learnsWhatSpeaksForAndAgainst() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      examples.add(example(0.9, i % 2, i % 2 == 0));
      examples.add(example(0.1, i % 2, false));
    }
    Map<Feature, Double> weights = REGRESSION.fit(examples);
    assertThat(weights.get(Feature.SHARE)).isGreaterThan(1);
    assertThat(weights.get(Feature.SURNAME)).isLessThan(-1);
    assertThat(weights.get(Feature.KNOWN)).isZero();
  }

  @Test
  void aWeightOfTheWrongSignIsNothing() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      examples.add(example(0.9, 0, false));
      examples.add(example(0.1, 0, true));
    }
    assertThat(REGRESSION.fit(examples).get(Feature.SHARE)).isZero();
  }

  @Test
  void readsDecidedLinks() {
    GoldLink link = GoldLink.read("a1\t3\t9\tQ42\tmore");
    assertThat(link.item()).isEqualTo("Q42");
    assertThat(link.span().end()).isEqualTo(9);
    assertThatIllegalArgumentException().isThrownBy(() -> GoldLink.read("a1\t3\t9\tsomebody"));
  }
}
