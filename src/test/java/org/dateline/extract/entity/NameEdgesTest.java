package org.dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.annotate.AnnotatedReader;
import org.dateline.annotate.AnnotatedText;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.grammar.TreeRepair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks like a name by its capitals and is none, and names that others only resemble. */
class NameEdgesTest {
  private static final Entities ENTITIES = read();

  @ParameterizedTest
  @CsvSource({
    "seat of a lawmaker, 0, Rune Berg; Ida Holm; Oslo",
    "adjective of a region, 1, Oslo",
    "adjective of a side, 2, Bergen",
    "peoples, 3, Ohio",
    "people of two words, 4, Seoul",
    "president-elect, 5, Tomas Reyes; Lima",
    "known name that ends like a people, 10, Christian Democrats; Oslo",
    "name that is all of a line, 11, The Skye Herald"
  })
  void namesNoMore(String what, int sentence, String names) {
    assertThat(names(sentence)).as(what).isEqualTo(List.of(names.split("; ")));
  }

  @Test
  void takesPeoplesForGroups() {
    assertThat(ENTITIES.mentions())
        .filteredOn(m -> m.sentence() == 3 || m.sentence() == 4)
        .filteredOn(m -> m.type() == EntityType.GROUP)
        .extracting(Mention::text)
        .containsExactly("Many African-Americans", "Californians", "South Koreans");
  }

  @Test
  void sharesNoBodyThatEveryStateHas() {
    assertThat(entity("Supreme Court").full()).isFalse();
    assertThat(entity("Christian Democrats").full()).isFalse();
    assertThat(entity("Supreme Court of Norway").full()).isTrue();
  }

  @Test
  void keepsTwoBodiesWithAHyphenFromEachOfThem() {
    assertThat(entity("Tarn Mail")).isNotEqualTo(entity("Tarn Mail-Herald News"));
  }

  private static Entity entity(String name) {
    return ENTITIES.mentions().stream()
        .filter(m -> m.text().equals(name))
        .findFirst()
        .map(ENTITIES::entity)
        .orElseThrow();
  }

  private static List<String> names(int sentence) {
    return ENTITIES.mentions().stream()
        .filter(m -> m.sentence() == sentence && m.kind() == Mention.Kind.NAME)
        .map(Mention::text)
        .toList();
  }

  private static Entities read() {
    try (InputStream stream = NameEdgesTest.class.getResourceAsStream("edges.conllu")) {
      String form = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      AnnotatedText text = TreeRepair.repair(AnnotatedReader.read(form));
      return new EntityReader(noun -> false).read(text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
