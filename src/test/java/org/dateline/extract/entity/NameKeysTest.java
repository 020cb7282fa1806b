package org.dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeysTest {

  @ParameterizedTest
  @CsvSource({
    "Ada K. Lindqvist, Ada Lindqvist",
    "José Peña, Jose Pena",
    "Karim al-Tamer, Karim Al-Tamer",
    "John Doe Jr., John Doe"
  })
  void onePerson(String left, String right) {
    assertThat(NameKeys.ofPerson(left)).isEqualTo(NameKeys.ofPerson(right));
  }

  @ParameterizedTest
  @CsvSource({
    "Ada Lindqvist, Eva Lindqvist",
    "Omar bin Said, Omar bin Tarek",
    "Ada, Ada Lindqvist"
  })
  void twoPersons(String left, String right) {
    assertThat(NameKeys.ofPerson(left)).isNotEqualTo(NameKeys.ofPerson(right));
  }

  @ParameterizedTest
  @CsvSource({
    "Acme Corp., Acme",
    "the Acme, Acme",
    "U.S., United States",
    "Ministry of Defense, Defense Ministry",
    "Marks & Co, Marks"
  })
  void oneThing(String left, String right) {
    assertThat(NameKeys.ofThing(left)).isEqualTo(NameKeys.ofThing(right));
  }
}
