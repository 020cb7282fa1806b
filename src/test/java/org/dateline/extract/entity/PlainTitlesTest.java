package org.dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.annotate.AnnotatedReader;
import org.dateline.annotate.AnnotatedText;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.grammar.TreeRepair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names whose extent capitals, years, signs and other mentions tell. */
class PlainTitlesTest {
  private static final Entities ENTITIES = read();

  @ParameterizedTest
  @CsvSource({
    "after of, Leave The Lamp For Me",
    "after a verb, What The River Told",
    "made by somebody, Selma",
    "with a year in a line, The Ferry to Brenna",
    "with the sign of a trade mark, SoftPalm™"
  })
  void findsAWork(String what, String title) {
    assertThat(names())
        .as(what)
        .filteredOn(name -> name.text().equals(title))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(name.type()).isEqualTo(EntityType.WORK));
  }

  @Test
  void aSignIsNoPartOfTheName() {
    assertThat(names())
        .filteredOn(name -> name.text().startsWith("SoftPalm"))
        .extracting(name -> ENTITIES.entity(name).name())
        .containsExactly("SoftPalm");
  }

  @Test
  void anAbbreviationOfCommonNounsIsNoName() {
    assertThat(names()).extracting(Mention::text).doesNotContain("SHS").contains("RLC");
  }

  private static List<Mention> names() {
    return ENTITIES.mentions().stream().filter(m -> m.kind() == Mention.Kind.NAME).toList();
  }

  private static Entities read() {
    try (InputStream stream = PlainTitlesTest.class.getResourceAsStream("plain.conllu")) {
      String form = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      AnnotatedText text = TreeRepair.repair(AnnotatedReader.read(form));
      return new EntityReader(noun -> false).read(text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
