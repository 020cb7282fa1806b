package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.extract.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonNameTest {

  @ParameterizedTest
  @CsvSource({
    "U.S., PLACE, United States",
    "UN, ORGANIZATION, United Nations",
    "NAIROBI, PLACE, Nairobi",
    "ADA LINDQVIST, PERSON, Ada Lindqvist",
    "The Harbor Council, ORGANIZATION, Harbor Council",
    "O’Brien Brothers, ORGANIZATION, O'Brien Brothers",
    "NASA, ORGANIZATION, NASA",
    "KQVX-TV, ORGANIZATION, KQVX-TV",
    "Ada K. Lindqvist, PERSON, Ada K. Lindqvist"
  })
  void writesNamesInOneWay(String name, EntityType type, String common) {
    assertThat(CommonName.of(name, type)).isEqualTo(common);
  }
}
