package org.dateline.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.dateline.extract.Entity;
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
    assertThat(BUNDLED.link(entity(name, type)).map(Link::item)).contains(item);
  }

  @ParameterizedTest
  @CsvSource({
    "Netanyahu, PERSON", // a surname may be anybody's
    "Israel, PERSON", // a first name
    "Israeli, PERSON",
    "Georgia, PLACE", // a country and an American state
    "Who, ORGANIZATION",
    "Mira Oldenkamp, PERSON",
    "Hamas, GROUP"
  })
  void leavesOthersAlone(String name, EntityType type) {
    assertThat(BUNDLED.link(entity(name, type))).isEmpty();
  }

  @Test
  void anUnnamedEntityHasNoItem() {
    Entity leaders =
        new Entity(
            0,
            EntityType.ORGANIZATION,
            "Hamas",
            List.of(),
            false,
            false,
            Optional.empty(),
            List.of());
    assertThat(BUNDLED.link(leaders)).isEmpty();
  }

  @Test
  void anAliasCountsWhereItIsAsFullAsTheName() {
    KnownEntity known = new KnownEntity("Mira Oldenkamp", List.of(), "Q1", KnownEntity.Kind.PERSON);
    Linker linker = new Linker(new KnownEntities(List.of(known)));
    assertThat(linker.link(person("Mira van Oldenkamp", "Mira Oldenkamp")))
        .contains(new Link("Q1", 0.95, "label"));
    assertThat(linker.link(person("Jan Oldenkamp", "Oldenkamp"))).isEmpty();
  }

  @Test
  void refusesARowWithoutItem() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KnownEntities.read("Harbour Club\t\t17\torganization"))
        .withMessageContaining("17");
    assertThatIllegalArgumentException().isThrownBy(() -> KnownEntities.read("Harbour Club\t"));
  }

  private static Entity entity(String name, EntityType type) {
    return new Entity(0, type, name, List.of(), true, true, Optional.empty(), List.of());
  }

  private static Entity person(String name, String alias) {
    return new Entity(
        0, EntityType.PERSON, name, List.of(alias), true, true, Optional.empty(), List.of());
  }
}
