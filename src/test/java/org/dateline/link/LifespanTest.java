package org.dateline.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifespanTest {

  @ParameterizedTest
  @CsvSource({
    "Dutch painter (1632–1675), 1990, true, true",
    "Dutch painter (1632–1675), 1990, false, false", // may be told of
    "Dutch painter (1632–1675), 1690, true, false",
    "Dutch skater (born 1998), 1990, false, true",
    "Dutch skater (born 1998), 2020, true, false",
    "Dutch skater, 1990, true, false"
  })
  void tellsWhoCannotBeMeant(String description, int year, boolean acts, boolean over) {
    Item item = Items.person("Q1", "Jan Vermeer", description);
    assertThat(Lifespan.of(item).filter(life -> life.isOver(year, acts)).isPresent())
        .isEqualTo(over);
  }
}
