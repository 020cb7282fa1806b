package org.dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.dateline.annotate.AnnotatedReader;
import org.dateline.annotate.AnnotatedText;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.grammar.TreeRepair;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Known places where capitals or a place in the line hide them. */
class NameCaseTest {
  private static final Entities ENTITIES = read();

  @ParameterizedTest
  @CsvSource({
    "capitals of several words, PAPUA NEW GUINEA, Papua New Guinea",
    "one word before a colon, CHAD, Chad",
    "compound after a comma, Bergen, Bergen"
  })
  void findsThePlace(String what, String text, String name) {
    assertThat(ENTITIES.mentions())
        .as(what)
        .filteredOn(m -> m.kind() == Mention.Kind.NAME && m.text().equals(text))
        .singleElement()
        .satisfies(m -> assertThat(ENTITIES.entity(m).name()).isEqualTo(name))
        .satisfies(m -> assertThat(ENTITIES.entity(m).type()).isEqualTo(EntityType.PLACE));
  }

  @ParameterizedTest
  @CsvSource({"TAIWAN, Taiwan", "REUTERS, Reuters", "NATO, NATO", "ORBITAL, ORBITAL"})
  void readsCapitalsOfKnownNames(String given, String name) {
    assertThat(Gazetteer.calm(given)).isEqualTo(name);
  }

  private static Entities read() {
    try (InputStream stream = NameCaseTest.class.getResourceAsStream("capitals.conllu")) {
      String form = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      AnnotatedText text = TreeRepair.repair(AnnotatedReader.read(form));
      return new EntityReader(noun -> false).read(text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
