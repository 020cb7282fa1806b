package org.dateline.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.dateline.extract.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkerTest {
  private static final Linker BUNDLED = Linker.bundled();

  @ParameterizedTest
  @CsvSource({
    "Antony J. Blinken, PERSON, Q7821917",
    "Benjamin Netanyahu, PERSON, Q43723",
    "Recep Tayyip Erdogan, PERSON, Q39259",
    "Gaza, PLACE, Q39760",
    "Gaza City, PLACE, Q47492",
    "the West Bank, PLACE, Q36678",
    "U.S., PLACE, Q30",
    "WHO, ORGANIZATION, Q7817",
    "Palestinian Authority, ORGANIZATION, Q42620",
    "Sao Paulo, PLACE, Q174",
    "Home Depot Inc., ORGANIZATION, Q864407",
    "Netherlands, PLACE, Q55"
  })
  void linksAWellKnownName(String name, EntityType type, String item) {
    assertThat(choice(name, type).link().map(Link::item)).contains(item);
  }

  @ParameterizedTest
  @CsvSource({
    "Netanyahu, PERSON, UNKNOWN", // a surname may be anybody's
    "Israel, PERSON, UNKNOWN", // a first name
    "Israeli, PERSON, UNKNOWN",
    "Georgia, PLACE, CLOSE", // a country and an American state
    "Who, ORGANIZATION, UNKNOWN",
    "Mira Oldenkamp, PERSON, UNKNOWN",
    "Hamas, GROUP, UNKNOWN"
  })
  void leavesOthersAlone(String name, EntityType type, Choice.Reason reason) {
    Choice choice = choice(name, type);
    assertThat(choice.link()).isEmpty();
    assertThat(choice.reason()).isEqualTo(reason);
  }

  @Test
  void anUnnamedEntityHasNoItem() {
    Choice choice = BUNDLED.link(Cast.of(Cast.unnamed("Hamas", EntityType.ORGANIZATION))).get(0);
    assertThat(choice.reason()).isEqualTo(Choice.Reason.UNNAMED);
  }

  @Test
  void anAliasCountsWhereItIsAsFullAsTheName() {
    KnownEntity known = new KnownEntity("Mira Oldenkamp", List.of(), "Q1", KnownEntity.Kind.PERSON);
    Linker linker =
        new Linker(new KnownEntities(List.of(known)), List.of(), LinkSettings.standard());
    assertThat(linker.link(Cast.of(Cast.person("Mira de Oldenkampe", "Mira Oldenkamp"))))
        .singleElement()
        .satisfies(choice -> assertThat(choice.candidates()).isEmpty());
    assertThat(linker.link(Cast.of(Cast.person("Miranda van Oldenkamp", "Mira Oldenkamp"))))
        .singleElement()
        .satisfies(choice -> assertThat(choice.link().map(Link::item)).contains("Q1"));
    assertThat(linker.link(Cast.of(Cast.person("Jan Oldenkamp", "Oldenkamp"))))
        .singleElement()
        .satisfies(choice -> assertThat(choice.link()).isEmpty());
  }

  @Test
  void refusesARowWithoutItem() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KnownEntities.read("Harbour Club\t\t17\torganization"))
        .withMessageContaining("17");
    assertThatIllegalArgumentException().isThrownBy(() -> KnownEntities.read("Harbour Club\t"));
  }

  private static Choice choice(String name, EntityType type) {
    return BUNDLED.link(Cast.of(Cast.named(name, type))).get(0);
  }
}
