package org.dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.annotate.AnnotatedReader;
import org.dateline.annotate.AnnotatedText;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.grammar.TreeRepair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a name, from where to where, and of what kind. */
class NamesTest {
  private static final Entities ENTITIES = read();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "firm of partners | Alder, Birch and Co | ORGANIZATION",
        "firm of sons | Holm and Sons Ltd | ORGANIZATION",
        "place of a compound | Stavanger | PLACE",
        "body of a compound | NATO | ORGANIZATION",
        "joined with small words | Port-au-Prince | PLACE",
        "country, not the people of one | Philippines | PLACE",
        "article within a sentence | The Baltic Post | ORGANIZATION",
        "company without its symbol | Brisk Marine Corp | ORGANIZATION",
        "rank with its place | Countess of Lund | PERSON",
        "event with its year | 2025 Winter Games | EVENT",
        "person with a degree | Nina Sorel, M.D. | PERSON",
        "title in quotation marks | The Salt of the North | WORK",
        "party with a small letter | Labour party | ORGANIZATION",
        "firm known by its full name | Brisk Marine | ORGANIZATION",
        "capitals and digits | K9S | ORGANIZATION",
      })
  void findsNames(String what, String name, EntityType type) {
    assertThat(type(name)).as(what).contains(type);
  }

  @Test
  void takesNothingElseForNames() {
    assertThat(ENTITIES.mentions())
        .filteredOn(m -> m.kind() == Mention.Kind.NAME)
        .extracting(Mention::text)
        .doesNotContain("BRMC", "Tuesday", "Winter Games", "Birch", "Olin and Vesla");
  }

  @Test
  void callsAPersonWithoutTheDegree() {
    assertThat(ENTITIES.entities()).extracting(Entity::name).contains("Nina Sorel");
  }

  private static Optional<EntityType> type(String name) {
    return ENTITIES.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.NAME && m.text().equals(name))
        .map(m -> ENTITIES.entity(m).type())
        .findFirst();
  }

  private static Entities read() {
    try (InputStream stream = NamesTest.class.getResourceAsStream("namings.conllu")) {
      String form = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      AnnotatedText text = TreeRepair.repair(AnnotatedReader.read(form));
      return new EntityReader(noun -> false).read(text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
