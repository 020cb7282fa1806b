package org.dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.annotate.AnnotatedReader;
import org.dateline.annotate.AnnotatedText;
import org.dateline.extract.Mention;
import org.dateline.extract.grammar.TreeRepair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From where to where a name goes, and which names are short for others. */
class NameExtentTest {
  private static final Entities ENTITIES = read();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "preposition of a heading | 1 | Alder Farms Ltd",
        "adjective with a capital | 3 | High Water Council",
        "office's portfolio | 3 | EU",
        "foreign verb | 3 | Weiler am Berg",
        "country's adjective of a body | 4 | Norwegian Ferry Union",
        "foreign article | 4 | Gazzetta della Costa",
        "title that begins with a verb | 5 | Talking Harbours",
        "title after the kind of work | 5 | Salt and Rye",
        "common word after a cousin | 5 | Page",
        "party of a capital | 9 | Left party",
        "what is elsewhere a title | 11 | Notre Dame",
        "noun before a verb | 12 | Tarn",
        "number of an index | 13 | SOREX 250",
        "spelled number | 14 | Three Gull Island",
        "court of a state | 15 | U.S. District Court",
        "firm before its office | 16 | Norway Freight",
        "letter before a place | 18 | Q Wharf",
        "country inside a title | 17 | New Norway Journal",
      })
  void findsTheWholeName(String what, int sentence, String name) {
    assertThat(names(sentence)).as(what).contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "8, Bank, Bank of Soria",
    "8, Union, Norwegian Ferry Union",
    "6, Ferry Union, Norwegian Ferry Union",
    "10, Moe Foods Inc, Moe Foods Inc",
    "10, Moe Foods Storage Inc, Moe Foods Storage Inc",
  })
  void bringsShortFormsToTheirName(int sentence, String form, String name) {
    Mention mention =
        ENTITIES.mentions().stream()
            .filter(m -> m.sentence() == sentence && m.text().equals(form))
            .findFirst()
            .orElseThrow(() -> new AssertionError(names(sentence)));
    assertThat(mention.kind()).isEqualTo(Mention.Kind.NAME);
    assertThat(ENTITIES.entity(mention).name()).isEqualTo(name);
  }

  @Test
  void takesNoPartOfAnOfficeForAName() {
    assertThat(names(3)).doesNotContain("Transport", "EU Transport");
  }

  private static List<String> names(int sentence) {
    return ENTITIES.mentions().stream()
        .filter(m -> m.sentence() == sentence && m.kind() == Mention.Kind.NAME)
        .map(Mention::text)
        .toList();
  }

  private static Entities read() {
    try (InputStream stream = NameExtentTest.class.getResourceAsStream("extents.conllu")) {
      String form = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      AnnotatedText text = TreeRepair.repair(AnnotatedReader.read(form));
      return new EntityReader(noun -> false).read(text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
