package org.dateline.link.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.dateline.link.Feature;
import org.dateline.link.Weights;
import org.junit.jupiter.api.Test;

class TrainerTest {
  private static final ConditionalLogit LOGIT = new ConditionalLogit(1);

  private static Map<Feature, Double> candidate(double share, double surname) {
    return Map.of(Feature.BIAS, 1.0, Feature.SHARE, share, Feature.SURNAME, surname);
  }

  private static Example example(OptionalInt right, List<Map<Feature, Double>> candidates) {
    return new Example("a1", candidates, right, right.isPresent());
  }

  @Test
  void learnsWhatSpeaksForAndAgainst() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      examples.add(example(OptionalInt.of(1), List.of(candidate(0.1, 0), candidate(0.9, 0))));
      examples.add(example(OptionalInt.empty(), List.of(candidate(0.9, 1))));
    }
    Map<Feature, Double> weights = LOGIT.fit(examples);
    assertThat(weights.get(Feature.SHARE)).isGreaterThan(1);
    assertThat(weights.get(Feature.SURNAME)).isLessThan(-1);
    assertThat(weights.get(Feature.KNOWN)).isZero();
  }

  @Test
  void findsTheShareOfNone() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      OptionalInt right = i % 4 == 0 ? OptionalInt.of(0) : OptionalInt.empty();
      examples.add(example(right, List.of(Map.of(Feature.BIAS, 1.0))));
    }
    Weights weights = new Weights(LOGIT.fit(examples));
    assertThat(weights.scores(List.of(Map.of(Feature.BIAS, 1.0)))[0])
        .isCloseTo(0.25, within(0.001));
  }

  @Test
  void aWeightOfTheWrongSignIsNothing() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      examples.add(example(OptionalInt.of(0), List.of(candidate(0.1, 0), candidate(0.9, 0))));
    }
    assertThat(LOGIT.fit(examples).get(Feature.SHARE)).isZero();
  }

  @Test
  void saysHowLinksStandAgainstDecidedOnes() {
    Weights weights = new Weights(Map.of(Feature.SHARE, 10.0, Feature.BIAS, -5.0));
    Map<Feature, Double> likely = candidate(0.9, 0);
    Map<Feature, Double> unlikely = candidate(0.1, 0);
    List<Example> examples =
        List.of(
            example(OptionalInt.of(0), List.of(likely, unlikely)),
            example(OptionalInt.of(1), List.of(likely, unlikely)),
            example(OptionalInt.of(0), List.of(unlikely)),
            example(OptionalInt.empty(), List.of(likely)),
            example(OptionalInt.empty(), List.of()));
    assertThat(Standing.of(examples, weights, 0.5)).isEqualTo(new Standing(3, 1, 2, 1, 3));
    assertThat(Standing.of(examples, weights, 0.5).line())
        .isEqualTo("right of 3 known 33.3, wrong of 2 others 50.0, F1 33.3");
  }

  @Test
  void readsDecidedLinks() {
    GoldLink link = GoldLink.read("a1\t3\t9\tQ42\tmore");
    assertThat(link.item()).isEqualTo("Q42");
    assertThat(link.span().end()).isEqualTo(9);
    assertThatIllegalArgumentException().isThrownBy(() -> GoldLink.read("a1\t3\t9\tsomebody"));
  }
}
