package org.dateline.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.link.KnownEntity.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under which names an entity's items are looked for. */
class CandidatesTest {
  private static Item place(String id, String label) {
    return Items.item(id, label, "", Kind.PLACE, 5);
  }

  private static Item body(String id, String label) {
    return Items.item(id, label, "", Kind.ORGANIZATION, 5);
  }

  @ParameterizedTest
  @CsvSource({
    "Tarn Motor Co, Tarn Motor Company",
    "Fisheries Department, Department of Fisheries",
    "Herring Ministry, Ministry of the Herring",
    "Sea Food Organisation, Sea Food Organization",
    "Lorvian Centre for Salt, Lorvian Center for Salt",
    "Kelp Bros, Kelp Brothers",
    "Tarn & Brenn, Tarn and Brenn",
    "RiverMart, River Mart",
    "River Mart, Rivermart",
    "U.S. Harbour Safety Board, Harbour Safety Board"
  })
  void aBodyIsFoundByAnotherForm(String name, String label) {
    assertThat(BodyForms.of(name)).contains(NameForm.of(label));
  }

  @Test
  void aBodysOwnFormComesFirst() {
    assertThat(BodyForms.of("Tarn Motor Co").iterator().next()).isEqualTo("tarn motor co");
    Shelf shelf = Shelf.of(body("Q941", "Tarn Motor Co"), body("Q942", "Tarn Motor Company"));
    assertThat(candidates(shelf, Cast.named("Tarn Motor Co", EntityType.ORGANIZATION)))
        .containsExactly("Q941");
  }

  @Test
  void aFirmIsNotThePlaceOfItsName() {
    Shelf shelf = Shelf.of(place("Q945", "Brenn"), body("Q946", "Brenn"));
    assertThat(candidates(shelf, Cast.named("Brenn Inc", EntityType.ORGANIZATION)))
        .containsExactly("Q946");
    assertThat(candidates(shelf, Cast.named("Brenn", EntityType.ORGANIZATION)))
        .containsExactlyInAnyOrder("Q945", "Q946");
  }

  @Test
  void twoWordsOfABodysNameCountWhereNobodyGoesByAll() {
    Shelf shelf = Shelf.of(body("Q943", "Brenn Power"), body("Q944", "Brenn"));
    Entity works =
        Cast.named("Old Brenn Power Works", EntityType.ORGANIZATION, "Brenn", "Brenn Power");
    assertThat(candidates(shelf, works)).containsExactly("Q943");
  }

  @Test
  void theNounAfterAPlaceBelongsToItsName() {
    Linked linked =
        Linked.in(
            Shelf.of(place("Q951", "Tarnby"), place("Q952", "Tarnby Province")),
            "Floods/flood/NNS/2/nsubj hit/hit/VBD/0/root Tarnby/Tarnby/NNP/4/compound/B-LOCATION"
                + " province/province/NN/2/obj ././_/2/punct");
    assertThat(linked.candidates("Tarnby")).containsExactly("Q952");
  }

  @Test
  void whatMostlyStandsAloneKeepsItsName() {
    String alone = "Tarnby/Tarnby/NNP/2/nsubj/B-LOCATION waited/wait/VBD/0/root ././_/2/punct";
    Linked linked =
        Linked.in(
            Shelf.of(place("Q951", "Tarnby"), place("Q952", "Tarnby Province")),
            "Floods/flood/NNS/2/nsubj hit/hit/VBD/0/root Tarnby/Tarnby/NNP/4/compound/B-LOCATION"
                + " province/province/NN/2/obj ././_/2/punct",
            alone,
            alone);
    assertThat(linked.candidates("Tarnby")).containsExactlyInAnyOrder("Q951", "Q952");
  }

  private static List<String> candidates(Shelf shelf, Entity entity) {
    Linker linker = new Linker(KnownEntities.bundled(), List.of(shelf), LinkSettings.standard());
    return linker.link(Cast.of(entity)).get(0).candidates().stream()
        .map(one -> one.item().id())
        .toList();
  }
}
