package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.AnnotatedReader;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.extract.Facts;
import org.junit.jupiter.api.Test;

class FullNamesTest {
  private static Optional<String> key(boolean named, boolean full) {
    Entity entity =
        new Entity(
            0, EntityType.PERSON, "Holm", List.of(), named, full, Optional.empty(), List.of());
    Facts facts =
        new Facts(
            AnnotatedReader.read(""),
            List.of(),
            List.of(entity),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new FullNames().resolve(facts).entities().get(0).key();
  }

  @Test
  void onlyFullNamesAreShared() {
    assertThat(key(true, true)).contains("Holm");
    assertThat(key(true, false)).isEmpty();
    assertThat(key(false, true)).isEmpty();
  }

  @Test
  void scoresAreShares() {
    assertThatThrownBy(
            () ->
                new LinkCandidate("http://www.wikidata.org/entity/Q1", new BigDecimal("1.1"), "x"))
        .hasMessageContaining("1.1");
  }
}
