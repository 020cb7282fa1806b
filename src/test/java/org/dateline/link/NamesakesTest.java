package org.dateline.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.link.KnownEntity.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an article says around a name, to tell its bearer from namesakes. */
class NamesakesTest {
  private static Item place(String id, String label, String description, int popularity) {
    return Items.item(id, label, description, Kind.PLACE, popularity);
  }

  private static final Shelf PLACES =
      Shelf.of(
          place("Q901", "Tarnby", "port in Lorvia, the largest of the coast", 400),
          place("Q902", "Tarnby", "village in Southern Maro, known for its mill", 2),
          place("Q903", "Southern Maro", "province", 50),
          place("Q904", "Lorvia", "province", 50),
          place("Q905", "Southern Maro", "bay", 90),
          place("Q906", "Elm", "town", 70),
          place("Q907", "Elm County", "county in Lorvia", 9),
          place("Q908", "Ash", "town", 70),
          place("Q909", "Ash County", "county in Lorvia", 9));

  @Test
  void thePlaceAfterTheCommaChooses() {
    Linked linked =
        Linked.in(
            PLACES,
            "Floods/flood/NNS/2/nsubj hit/hit/VBD/0/root Tarnby/Tarnby/NNP/2/obj/B-LOCATION"
                + " ,/,/,/6/punct Southern/Southern/NNP/6/compound/B-LOCATION"
                + " Maro/Maro/NNP/3/appos/I-LOCATION ././_/2/punct");
    assertThat(linked.candidates("Tarnby")).containsExactly("Q902");
  }

  @Test
  void thePlaceAfterInChooses() {
    Linked linked =
        Linked.in(
            PLACES,
            "Floods/flood/NNS/2/nsubj hit/hit/VBD/0/root Tarnby/Tarnby/NNP/2/obj/B-LOCATION"
                + " in/in/IN/6/case Southern/Southern/NNP/6/compound/B-LOCATION"
                + " Maro/Maro/NNP/3/nmod/I-LOCATION ././_/2/punct");
    assertThat(linked.candidates("Tarnby")).containsExactly("Q902");
  }

  @Test
  void aPlaceOfWhichNoNamesakeTellsChoosesNone() {
    Linked linked =
        Linked.in(
            PLACES,
            "Floods/flood/NNS/2/nsubj hit/hit/VBD/0/root Tarnby/Tarnby/NNP/2/obj/B-LOCATION"
                + " ,/,/,/5/punct Norway/Norway/NNP/3/appos/B-LOCATION ././_/2/punct");
    assertThat(linked.candidates("Tarnby")).containsExactlyInAnyOrder("Q901", "Q902");
  }

  @ParameterizedTest
  @CsvSource({"Birmingham, Alabama, ''", "Houston, Texas, Q16555", "Paris, Texas, ''"})
  void aWellKnownTownIsNoneOfAnotherState(String town, String state, String item) {
    Linked linked = Linked.in(Shelf.of(), floods(town, state));
    assertThat(linked.choice(town).link().map(Link::item).orElse("")).isEqualTo(item);
  }

  @Test
  void theStateAfterTheLastTownOfAListIsNotThatOfTheFirst() {
    Linked linked =
        Linked.in(
            Shelf.of(),
            "Floods/flood/NNS/2/nsubj hit/hit/VBD/0/root Dallas/Dallas/NNP/2/obj/B-LOCATION"
                + " and/and/CC/5/cc Memphis/Memphis/NNP/3/conj/B-LOCATION ,/,/,/7/punct"
                + " Tennessee/Tennessee/NNP/5/appos/B-LOCATION ././_/2/punct");
    assertThat(linked.choice("Dallas").link().map(Link::item)).contains("Q16557");
  }

  private static String floods(String town, String state) {
    return "Floods/flood/NNS/2/nsubj hit/hit/VBD/0/root %1$s/%1$s/NNP/2/obj/B-LOCATION ,/,/,/5/punct"
            .formatted(town)
        + " %1$s/%1$s/NNP/3/appos/B-LOCATION ././_/2/punct".formatted(state);
  }

  @Test
  void whatHoldsAnotherPlaceIsTheOneThatItsDescriptionNames() {
    Shelf items =
        Shelf.of(
            place("Q911", "Brenn", "town in Dorrit State", 5),
            place("Q912", "Dorrit State", "state", 5),
            place("Q913", "Dorrit", "river", 50),
            Items.item("Q914", "Dorrit", "city in Dorrit State", Kind.PLACE, 90));
    Linked linked =
        Linked.in(
            items,
            "Floods/flood/NNS/2/nsubj hit/hit/VBD/0/root Brenn/Brenn/NNP/2/obj/B-LOCATION"
                + " ,/,/,/5/punct Dorrit/Dorrit/NNP/3/appos/B-LOCATION ././_/2/punct");
    assertThat(linked.candidates("Brenn")).containsExactly("Q911");
  }

  @Test
  void namesShareAPluralHead() {
    Linked linked =
        Linked.in(
            PLACES,
            "Floods/flood/NNS/2/nsubj hit/hit/VBD/0/root Elm/Elm/NNP/6/compound/B-LOCATION"
                + " and/and/CC/5/cc Ash/Ash/NNP/3/conj/B-LOCATION"
                + " Counties/Counties/NNPS/2/obj ././_/2/punct");
    assertThat(linked.candidates("Elm")).containsExactly("Q907");
    assertThat(linked.candidates("Ash")).containsExactly("Q909");
  }

  @Test
  void aNameThatAlsoStandsAloneSharesNothing() {
    Linked linked =
        Linked.in(
            PLACES,
            "Floods/flood/NNS/2/nsubj hit/hit/VBD/0/root Elm/Elm/NNP/6/compound/B-LOCATION"
                + " and/and/CC/5/cc Ash/Ash/NNP/3/conj/B-LOCATION"
                + " Counties/Counties/NNPS/2/obj ././_/2/punct",
            "Elm/Elm/NNP/2/nsubj/B-LOCATION waited/wait/VBD/0/root ././_/2/punct");
    assertThat(linked.candidates("Elm")).containsExactly("Q906");
    assertThat(linked.candidates("Ash")).containsExactly("Q909");
  }

  @Test
  void anOfficeLetsASurnameStandForALeader() {
    Linked linked =
        Linked.in(
            Shelf.of(),
            "The/the/DT/3/det Carter/Carter/NNP/3/compound/B-PERSON"
                + " administration/administration/NN/4/nsubj ended/end/VBD/0/root ././_/4/punct",
            "Merkel/Merkel/NNP/2/nsubj/B-PERSON waited/wait/VBD/0/root ././_/2/punct");
    assertThat(linked.candidates("Carter")).containsExactly("Q23685");
    assertThat(linked.candidates("Merkel")).isEmpty();
  }

  @Test
  void onlyALabelCountsForAChangedName() {
    Item label = Items.person("Q921", "Jon Dahl", "singer");
    Item alias = Items.alias("Q922", "Mikkel Aasen", "Per Lund");
    Linked linked =
        Linked.in(
            Shelf.of(label, alias),
            "Jon/Jon/NNP/3/compound/B-PERSON Magnus/Magnus/NNP/3/compound/I-PERSON"
                + " Dahl/Dahl/NNP/4/nsubj/I-PERSON met/meet/VBD/0/root"
                + " Per/Per/NNP/7/compound/B-PERSON Arne/Arne/NNP/7/compound/I-PERSON"
                + " Lund/Lund/NNP/4/obj/I-PERSON ././_/4/punct");
    assertThat(linked.candidates("Jon Magnus Dahl")).containsExactly("Q921");
    assertThat(linked.candidates("Per Arne Lund")).isEmpty();
  }

  @Test
  void aCommonNounIsNobodysName() {
    Item noun = Items.item("Q931", "harbour service", "kind of work", Kind.ORGANIZATION, 50);
    Linked linked =
        Linked.in(
            Shelf.of(noun),
            "Harbour/Harbour/NNP/2/compound/B-ORGANIZATION"
                + " Service/Service/NNP/3/nsubj/I-ORGANIZATION grew/grow/VBD/0/root ././_/3/punct");
    assertThat(linked.candidates("Harbour Service")).isEmpty();
  }

  @Test
  void aSortOfThingsIsNoneOfThem() {
    Item sort = Items.item("Q932", "Harbour service", "kind of work", Kind.ORGANIZATION, 50);
    Linked linked =
        Linked.in(
            Shelf.of(sort),
            "Harbour/Harbour/NNP/2/compound/B-ORGANIZATION"
                + " Service/Service/NNP/3/nsubj/I-ORGANIZATION grew/grow/VBD/0/root ././_/3/punct");
    assertThat(linked.candidates("Harbour Service")).isEmpty();
  }

  @Test
  void whoHasAnAgeIsKnownWhereTheArticleTellsOfTheField() {
    Shelf items = Shelf.of(Items.person("Q934", "Jona Dahl", "Norwegian singer"));
    String name =
        "Jona/Jona/NNP/2/compound/B-PERSON Dahl/Dahl/NNP/7/nsubj/I-PERSON ,/,/,/2/punct"
            + " 34/34/CD/2/amod ,/,/,/2/punct";
    Linked driver = Linked.in(items, name + " a/a/DT/7/det crashed/crash/VBD/0/root ././_/7/punct");
    Linked singer =
        Linked.in(
            items,
            name
                + " the/the/DT/7/det sang/sing/VBD/0/root Norwegian/norwegian/JJ/9/amod"
                + " songs/song/NNS/7/obj of/of/IN/13/case an/a/DT/13/det opera/opera/NN/13/compound"
                + " singer/singer/NN/9/nmod with/with/IN/15/case bands/band/NNS/7/obl"
                + " ././_/7/punct");
    assertThat(driver.choice("Jona Dahl").reason()).isEqualTo(Choice.Reason.PRIVATE);
    assertThat(singer.choice("Jona Dahl").link().map(Link::item)).contains("Q934");
  }

  @Test
  void aChangedNameOfAPersonNeedsWhatSpeaksForIt() {
    Shelf items = Shelf.of(Items.person("Q933", "Jon Dahl", "Norwegian painter"));
    String name =
        "Jon/Jon/NNP/3/compound/B-PERSON Magnus/Magnus/NNP/3/compound/I-PERSON"
            + " Dahl/Dahl/NNP/4/nsubj/I-PERSON died/die/VBD/0/root";
    Linked driver = Linked.in(items, name + " ././_/4/punct");
    Linked painter =
        Linked.in(
            items,
            name
                + " ,/,/,/8/punct a/a/DT/8/det Norwegian/norwegian/JJ/8/amod"
                + " painter/painter/NN/3/appos ././_/4/punct");
    assertThat(driver.choice("Jon Magnus Dahl").reason()).isEqualTo(Choice.Reason.PRIVATE);
    assertThat(painter.choice("Jon Magnus Dahl").link()).isPresent();
  }

  @Test
  void anAbbreviationStandsForWhatItShortens() {
    Shelf items =
        Shelf.of(
            place("Q812", "Florida", "state", 300),
            Items.item("Q910", "Fla", "chain of shops", Kind.ORGANIZATION, 3));
    Linked linked =
        Linked.in(
            items,
            "Floods/flood/NNS/2/nsubj hit/hit/VBD/0/root Fla./Fla./NNP/2/obj/B-LOCATION"
                + " ././_/2/punct");
    assertThat(linked.candidates("Fla.")).containsExactly("Q812");
  }
}
