package org.dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.dateline.annotate.AnnotatedReader;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.grammar.TreeRepair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short forms of firms, and names that annotators cut. */
class FirmNamesTest {
  private static final Entities ENTITIES = read();

  @Test
  void takesAFirmsShortFormForTheFirm() {
    assertThat(ENTITIES.mentions().stream().filter(m -> m.text().equals("Hollins")))
        .hasSize(3)
        .allSatisfy(m -> assertThat(entity(m).name()).isEqualTo("Hollins Textiles Inc"))
        .allSatisfy(m -> assertThat(m.type()).isEqualTo(EntityType.ORGANIZATION));
  }

  @Test
  void takesNoTownForTheFirmCalledAfterIt() {
    assertThat(ENTITIES.mentions().stream().filter(m -> m.text().equals("Marbury")))
        .isNotEmpty()
        .allSatisfy(m -> assertThat(entity(m).name()).isEqualTo("Marbury"));
  }

  @Test
  void takesNoCountryForItsAirline() {
    assertThat(ENTITIES.mentions().stream().filter(m -> m.text().equals("Kenya")))
        .singleElement()
        .satisfies(m -> assertThat(m.type()).isEqualTo(EntityType.PLACE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Del.",
        "Harbor Journal of Harbour Law",
        "My Corner Kitchen",
        "Sailor of the Year",
        "Harper's Bazaar",
        "Men's Health"
      })
  void readsWholeNames(String name) {
    assertThat(ENTITIES.mentions())
        .filteredOn(m -> m.kind() == Mention.Kind.NAME)
        .extracting(Mention::text)
        .contains(name);
  }

  private static Entity entity(Mention mention) {
    return ENTITIES.entity(mention);
  }

  private static Entities read() {
    try (InputStream stream = FirmNamesTest.class.getResourceAsStream("firms.conllu")) {
      String form = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return new EntityReader(noun -> false).read(TreeRepair.repair(AnnotatedReader.read(form)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
