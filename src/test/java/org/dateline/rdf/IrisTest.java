package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.extract.EntityType;
import org.junit.jupiter.api.Test;

class IrisTest {
  @Test
  void slugsAreReadableAscii() {
    assertThat(Iris.slug("  José Ærø-Núñez, Jr.")).isEqualTo("jose-r-nunez-jr");
    assertThat(Iris.slug("北京")).isEmpty();
  }

  @Test
  void aNameWithoutLatinLettersHasItsHash() {
    assertThat(Iris.shared(EntityType.PLACE, "北京").getURI())
        .matches("https://w3id.org/dateline/place/[0-9a-f]{8}");
  }

  @Test
  void typesAndKeysTellEntitiesApart() {
    assertThat(Iris.shared(EntityType.PLACE, "Paris"))
        .isNotEqualTo(Iris.shared(EntityType.PERSON, "Paris"))
        .isNotEqualTo(Iris.shared(EntityType.PLACE, "París"))
        .isEqualTo(Iris.shared(EntityType.PLACE, "Paris"));
  }

  @Test
  void partsOfADigestDoNotRunTogether() {
    assertThat(Digest.of(16, "ab", "c")).isNotEqualTo(Digest.of(16, "a", "bc"));
  }
}
