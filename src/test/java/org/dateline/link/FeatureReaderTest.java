package org.dateline.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.dateline.link.KnownEntity.Kind;
import org.junit.jupiter.api.Test;

/** Features of candidates in annotated text. */
class FeatureReaderTest {
  private static final Item SENATOR =
      Items.person("Q11", "Karen Vollmer", "Norwegian politician and senator");
  private static final Item SWIMMER = Items.person("Q12", "Karen Vollmer", "Danish swimmer");
  private static final Item TRAVELLER =
      Items.person("Q13", "Karen Vollmer", "traveller (1801–1862)");
  private static final String SENATOR_SPEAKS =
      "Senator/senator/NNP/3/compound Karen/Karen/NNP/3/compound/B-PERSON"
          + " Vollmer/Vollmer/NNP/4/nsubj/I-PERSON said/say/VBD/0/root"
          + " Norwegian/norwegian/JJ/6/amod/B-MISC ports/port/NNS/7/nsubj"
          + " were/be/VBD/4/ccomp open/open/JJ/7/xcomp ././_/4/punct";

  private static Linked people() {
    return Linked.in(Shelf.of(SENATOR, SWIMMER, TRAVELLER), SENATOR_SPEAKS);
  }

  @Test
  void anOfficeSpeaksForItsField() {
    Linked linked = people();
    assertThat(linked.feature("Karen Vollmer", "Q11", Feature.FIELD)).isEqualTo(1);
    assertThat(linked.feature("Karen Vollmer", "Q12", Feature.FIELD)).isEqualTo(-1);
    assertThat(linked.choice("Karen Vollmer").link().map(Link::item)).contains("Q11");
  }

  @Test
  void wordsOfBelongingSpeakForACountry() {
    Linked linked = people();
    assertThat(linked.feature("Karen Vollmer", "Q11", Feature.COUNTRY)).isEqualTo(1);
    assertThat(linked.feature("Karen Vollmer", "Q12", Feature.COUNTRY)).isEqualTo(-1);
  }

  @Test
  void theDescriptionIsSoughtInTheSentence() {
    Linked linked = people();
    assertThat(linked.feature("Karen Vollmer", "Q11", Feature.SENTENCE_WORDS))
        .isCloseTo(2 / 3.0, within(0.01));
    assertThat(linked.feature("Karen Vollmer", "Q12", Feature.SENTENCE_WORDS)).isZero();
  }

  @Test
  void theDeadSayNothing() {
    Linked linked = people();
    assertThat(linked.candidates("Karen Vollmer")).contains("Q11").doesNotContain("Q13");
  }

  @Test
  void namesakesShareWhatIsKnown() {
    Linked linked = people();
    assertThat(linked.feature("Karen Vollmer", "Q11", Feature.SHARE))
        .isCloseTo(1 / 2.0, within(0.01));
    assertThat(linked.feature("Karen Vollmer", "Q11", Feature.EXACT)).isEqualTo(1);
    assertThat(linked.feature("Karen Vollmer", "Q11", Feature.KNOWN)).isZero();
    assertThat(linked.feature("Karen Vollmer", "Q11", Feature.SAME_KIND)).isEqualTo(1);
  }

  @Test
  void whatIsCertainSpeaksForWhatNamesIt() {
    Item body =
        Items.item("Q21", "Harbour Union", "union of dockers in Oslo", Kind.ORGANIZATION, 5);
    Item other = Items.item("Q22", "Harbour Union", "yacht club", Kind.ORGANIZATION, 5);
    Linked linked =
        Linked.in(
            Shelf.of(body, other),
            "Oslo/Oslo/NNP/2/nsubj/B-LOCATION met/meet/VBD/0/root the/the/DT/5/det"
                + " Harbour/Harbour/NNP/5/compound/B-ORGANIZATION"
                + " Union/Union/NNP/2/obj/I-ORGANIZATION ././_/2/punct");
    assertThat(linked.feature("Harbour Union", "Q21", Feature.LINKED)).isEqualTo(1);
    assertThat(linked.feature("Harbour Union", "Q22", Feature.LINKED)).isZero();
    assertThat(linked.candidates("Harbour Union")).containsExactly("Q21", "Q22");
  }

  @Test
  void inReportsOnSportAPlaceIsOftenATeam() {
    Linked linked =
        Linked.in(
            Shelf.of(),
            "Norway/Norway/NNP/2/nsubj/B-LOCATION won/win/VBD/0/root the/the/DT/5/det"
                + " football/football/NN/5/compound match/match/NN/2/obj ././_/2/punct",
            "Sweden/Sweden/NNP/2/nsubj/B-LOCATION waited/wait/VBD/0/root ././_/2/punct");
    assertThat(linked.feature("Norway", "Q20", Feature.SPORT_PLACE)).isEqualTo(1);
    assertThat(linked.feature("Sweden", "Q34", Feature.SPORT_PLACE)).isZero();
    assertThat(linked.feature("Sweden", "Q34", Feature.KNOWN)).isLessThan(1);
  }

  @Test
  void inAPlaceIsNoTeam() {
    Linked linked =
        Linked.in(
            Shelf.of(),
            "They/they/PRP/2/nsubj won/win/VBD/0/root the/the/DT/5/det"
                + " football/football/NN/5/compound match/match/NN/2/obj"
                + " in/in/IN/7/case Norway/Norway/NNP/2/obl/B-LOCATION ././_/2/punct");
    assertThat(linked.feature("Norway", "Q20", Feature.SPORT_PLACE)).isZero();
    assertThat(linked.feature("Norway", "Q20", Feature.KNOWN)).isEqualTo(1);
  }

  @Test
  void aCoachAndItsDriverAreNoSport() {
    Linked linked =
        Linked.in(
            Shelf.of(),
            "Norway/Norway/NNP/2/nsubj/B-LOCATION lost/lose/VBD/0/root a/a/DT/5/det"
                + " coach/coach/NN/5/compound driver/driver/NN/2/obj ././_/2/punct");
    assertThat(linked.feature("Norway", "Q20", Feature.SPORT_PLACE)).isZero();
    assertThat(linked.feature("Norway", "Q20", Feature.KNOWN)).isEqualTo(1);
  }

  @Test
  void aSurnameAloneIsNobodysLabel() {
    Item alias = Items.alias("Q31", "Karen Vollmer", "Vollmer");
    Linked linked =
        Linked.in(
            Shelf.of(alias),
            "Vollmer/Vollmer/NNP/2/nsubj/B-PERSON waited/wait/VBD/0/root ././_/2/punct");
    assertThat(linked.feature("Vollmer", "Q31", Feature.SURNAME)).isEqualTo(1);
  }

  @Test
  void placesOfOneSortStandTogether() {
    Item town = Items.ofClass("Q41", "Tarnby", "Q515");
    Item lake = Items.ofClass("Q42", "Tarnby", "Q23397");
    Item other = Items.ofClass("Q585", "Oslo", "Q515");
    Linked linked =
        Linked.in(
            Shelf.of(town, lake, other),
            "Tarnby/Tarnby/NNP/4/nsubj/B-LOCATION and/and/CC/3/cc Oslo/Oslo/NNP/1/conj/B-LOCATION"
                + " waited/wait/VBD/0/root ././_/4/punct");
    assertThat(linked.feature("Tarnby", "Q41", Feature.ALIKE)).isEqualTo(1);
    assertThat(linked.feature("Tarnby", "Q42", Feature.ALIKE)).isZero();
  }
}
