package org.dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.extract.Toll;
import org.junit.jupiter.api.Test;

class TollReaderTest {
  private static final String BOY =
      "A/a/DT/2/det boy/boy/NN/4/nsubj:pass was/be/VBD/4/aux:pass shot/shoot/VBN/0/root"
          + " in/in/IN/7/case the/the/DT/7/det leg/leg/NN/4/obl";
  private static final String FIVE_SHOT =
      "Five/five/CD/2/nummod cooks/cook/NNS/4/nsubj:pass were/be/VBD/4/aux:pass"
          + " shot/shoot/VBN/0/root";

  @Test
  void addsUpWhoCannotBeTheSame() {
    assertThat(tolls(BOY, hurt("woman", "An/a/DT/2/det"))).containsExactly("injured 2 boy, woman");
  }

  @Test
  void addsNobodyWhoMayBeTheSame() {
    assertThat(tolls(BOY, hurt("pupil", "A/a/DT/2/det"))).isEmpty();
    assertThat(tolls(BOY, hurt("boy", "The/the/DT/2/det"))).isEmpty();
  }

  @Test
  void addsUpGroupsOfOnePhrase() {
    assertThat(
            tolls(
                "Six/six/CD/2/nummod cooks/cook/NNS/7/nsubj:pass and/and/CC/5/cc"
                    + " two/two/CD/5/nummod guards/guard/NNS/2/conj were/be/VBD/7/aux:pass"
                    + " killed/kill/VBN/0/root"))
        .containsExactly("killed 8 cooks, guards");
  }

  @Test
  void takesTheDeadOffThoseWhoWereShot() {
    assertThat(
            tolls(
                FIVE_SHOT,
                "One/one/CD/4/nsubj of/of/IN/3/case them/they/PRP/1/nmod died/die/VBD/0/root"))
        .containsExactly("injured 4 cooks");
  }

  @Test
  void leavesOthersThanTheDeadAlone() {
    assertThat(
            tolls(
                "Two/two/CD/2/nummod guards/guard/NNS/4/nsubj:pass were/be/VBD/4/aux:pass"
                    + " killed/kill/VBN/0/root and/and/CC/9/cc three/three/CD/7/nummod"
                    + " cooks/cook/NNS/9/nsubj:pass were/be/VBD/9/aux:pass"
                    + " shot/shoot/VBN/4/conj"))
        .isEmpty();
  }

  private static String hurt(String who, String determiner) {
    return determiner
        + " %s/%s/NN/4/nsubj:pass was/be/VBD/4/aux:pass injured/injure/VBN/0/root"
            .formatted(who, who);
  }

  private static List<String> tolls(String... sentences) {
    Told told = Told.in(sentences);
    return told.facts().tolls().stream().map(toll -> line(told, toll)).toList();
  }

  private static String line(Told told, Toll toll) {
    List<String> victims = toll.victims().stream().map(told::name).toList();
    return toll.role() + " " + toll.people() + " " + String.join(", ", victims);
  }
}
