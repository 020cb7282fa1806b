package org.dateline.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeopleReaderTest {
  private static final String MIRA = "Mira/NNP/%d/compound/B-PERSON Oldenkamp/NNP/%d/%s/I-PERSON ";

  private static String mira(int surname, int head, String relation) {
    return MIRA.formatted(surname, head, relation);
  }

  @Test
  void readsATitleWithItsAdjective() {
    Reading reading =
        Reading.of(
            "Former/JJ/5/amod Kenyan/JJ/5/amod President/NNP/5/compound "
                + mira(5, 6, "nsubj")
                + "left/VBD/0/root rather/RB/6/advmod quietly/RB/6/advmod before/RB/6/advmod noon/NN/6/obl ././6/punct");
    assertThat(reading.roles()).containsExactly("Mira Oldenkamp | President | Kenya | former");
    assertThat(reading.attributes()).isEmpty();
  }

  @Test
  void keepsAMinistersFieldInTheRole() {
    Reading reading =
        Reading.of(
            "Norway/NNP/5/nmod:poss/B-LOCATION 's/POS/1/case Fisheries/NNP/5/compound Minister/NNP/5/compound "
                + "Mira/NNP/6/compound/B-PERSON Oldenkamp/NNP/7/nsubj/I-PERSON "
                + "left/VBD/0/root rather/RB/7/advmod quietly/RB/7/advmod before/RB/7/advmod noon/NN/7/obl ././7/punct");
    assertThat(reading.roles()).containsExactly("Mira Oldenkamp | Fisheries Minister | Norway");
  }

  @Test
  void readsAnApposition() {
    Reading reading =
        Reading.of(
            mira(2, 12, "nsubj")
                + ",/,/2/punct 44/CD/2/nummod ,/,/2/punct head/NN/2/appos of/IN/10/case the/DT/10/det "
                + "Harbour/NNP/10/compound/B-ORGANIZATION Union/NNP/6/nmod/I-ORGANIZATION ,/,/2/punct "
                + "spoke/VBD/0/root ././12/punct");
    assertThat(reading.roles()).containsExactly("Mira Oldenkamp | head | Harbour Union");
    assertThat(reading.attributes()).containsExactly("Mira Oldenkamp AGE 44");
  }

  @Test
  void takesNoAgeForAPartOfTheRole() {
    Reading reading =
        Reading.of(
            mira(2, 7, "nsubj")
                + ",/,/2/punct a/DT/6/det 41-year-old/JJ/6/amod teacher/NN/2/appos ,/,/2/punct "
                + "spoke/VBD/0/root ././8/punct");
    assertThat(reading.roles()).containsExactly("Mira Oldenkamp | teacher | -");
  }

  @Test
  void takesNoRoleFromADenial() {
    String head =
        "the/DT/6/det head/NN/0/root of/IN/9/case Harbour/NNP/9/compound/B-ORGANIZATION Union/NNP/6/nmod/I-ORGANIZATION ././6/punct";
    assertThat(Reading.of(mira(2, 6, "nsubj") + "is/VBZ/6/cop also/RB/6/advmod " + head).roles())
        .containsExactly("Mira Oldenkamp | head | Harbour Union");
    assertThat(Reading.of(mira(2, 6, "nsubj") + "is/VBZ/6/cop not/RB/6/advmod " + head).roles())
        .isEmpty();
  }

  @Test
  void givesABareOfficeTheCountryOfTheText() {
    String bare =
        "Prime/NNP/4/compound Minister/NNP/4/compound "
            + mira(4, 5, "nsubj")
            + "left/VBD/0/root rather/RB/5/advmod quietly/RB/5/advmod before/RB/5/advmod noon/NN/5/obl ././5/punct";
    String norway = "Norway/NNP/2/nsubj/B-LOCATION voted/VBD/0/root ././2/punct";
    String chile = "Chile/NNP/2/nsubj/B-LOCATION voted/VBD/0/root ././2/punct";
    assertThat(Reading.of(norway, bare).roles())
        .containsExactly("Mira Oldenkamp | Prime Minister | Norway");
    assertThat(Reading.of(bare).roles()).containsExactly("Mira Oldenkamp | Prime Minister | -");
    // Chile has no prime minister.
    assertThat(Reading.of(chile, bare).roles())
        .containsExactly("Mira Oldenkamp | Prime Minister | -");
  }

  @Test
  void readsNationalityOfAJobButNotOfAnOffice() {
    Reading reading =
        Reading.of(
            "The/DT/5/det Kenyan/JJ/5/amod runner/NN/5/compound "
                + mira(5, 6, "nsubj")
                + "won/VBD/0/root rather/RB/6/advmod quietly/RB/6/advmod before/RB/6/advmod noon/NN/6/obl ././6/punct");
    assertThat(reading.attributes()).containsExactly("Mira Oldenkamp NATIONALITY Kenyan");
    assertThat(reading.roles()).containsExactly("Mira Oldenkamp | runner | -");
  }

  @Test
  void readsRelatives() {
    Reading reading =
        Reading.of(
            "Mira/NNP/2/compound/B-PERSON Oldenkamp/NNP/4/nmod:poss/I-PERSON 's/POS/2/case daughter/NN/6/compound "
                + "Tessa/NNP/6/compound/B-PERSON Lund/NNP/7/nsubj/I-PERSON won/VBD/0/root rather/RB/7/advmod quietly/RB/7/advmod before/RB/7/advmod noon/NN/7/obl ././7/punct");
    assertThat(reading.kin()).containsExactly("Mira Oldenkamp's daughter: Tessa Lund");
  }

  @Test
  void readsWhatABodyIsAPartOf() {
    Reading reading =
        Reading.of(
            "Seagull/NNP/2/compound/B-ORGANIZATION Press/NNP/10/nsubj/I-ORGANIZATION ,/,/2/punct a/DT/5/det "
                + "subsidiary/NN/2/appos of/IN/8/case Harbour/NNP/8/compound/B-ORGANIZATION Holdings/NNP/5/nmod/I-ORGANIZATION "
                + ",/,/2/punct closed/VBD/0/root ././10/punct");
    assertThat(reading.parts()).containsExactly("Seagull Press < Harbour Holdings");
  }
}
