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
import org.dateline.extract.Gender;
import org.dateline.extract.Mention;
import org.dateline.extract.grammar.TreeRepair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityReaderTest {
  private static final EntityReader READER = new EntityReader(noun -> false);

  @ParameterizedTest
  @CsvSource({
    "names, 0, Okafor, Samuel Okafor",
    "names, 1, Lindqvist, Ada K. Lindqvist",
    "names, 2, Her, Ada K. Lindqvist",
    "names, 2, Her deputy, Jonas Berg",
    "names, 3, president of the Fisheries Union, Samuel Okafor",
    "names, 4, FU, Fisheries Union",
    "family, 0, her, Maria Costa",
    "family, 1, Costa, Maria Costa",
    "family, 2, Costa, Pedro Costa",
    "family, 2, he, Pedro Costa",
    "surname, 1, Lund, Erik Lund",
    "surname, 3, Lund, Erik Lund",
    "surname, 7, Vik, Nora Vik",
    "quotes, 0, her, Karin Holm",
    "quotes, 1, He, Victor Brandt",
    "groups, 1, The sailors, Norwegian sailors",
    "groups, 1, they, Norwegian sailors",
    "groups, 3, who, Dozens of villagers",
    "bodies, 1, The council, Harbor Council",
    "bodies, 1, it, Harbor Council",
    "bodies, 2, them, fishermen",
    "identified, 0, the gunman, Tomas Vik",
    "identified, 1, The 34-year-old, Tomas Vik",
    "identified, 1, him, Tomas Vik",
    "identified, 1, his wife, Elsa Vik",
    "cataphora, 0, his, Daniel Moreau",
    "cataphora, 1, he, Daniel Moreau",
    "cataphora, 2, The president, Daniel Moreau"
  })
  void bringsMentionsToTheirEntity(String text, int sentence, String mention, String entity) {
    Entities entities = read(text);
    assertThat(entities.entity(mention(entities, sentence, mention)).name()).isEqualTo(entity);
  }

  @Test
  void leavesTitlesOutOfNames() {
    Entities entities = read("names");
    assertThat(mention(entities, 0, "Ada K. Lindqvist").kind()).isEqualTo(Mention.Kind.NAME);
    assertThat(texts(entities, 0)).doesNotContain("Mr. Okafor", "Foreign Minister");
  }

  @Test
  void tellsWhatANameIs() {
    Entities entities = read("names");
    assertThat(entities.entity(mention(entities, 0, "Oslo")).type()).isEqualTo(EntityType.PLACE);
    Entity union = entities.entity(mention(entities, 3, "Fisheries Union"));
    assertThat(union.type()).isEqualTo(EntityType.ORGANIZATION);
    assertThat(union.aliases()).containsExactly("FU");
    assertThat(union.full()).isTrue();
  }

  @Test
  void knowsAGenderFromATitle() {
    Entities entities = read("family");
    assertThat(entities.entity(mention(entities, 1, "Costa")).gender()).contains(Gender.FEMALE);
    assertThat(entities.entity(mention(entities, 2, "Costa")).gender()).contains(Gender.MALE);
  }

  @Test
  void namesAGroupByItsNounPhraseWithoutNumber() {
    Entity sailors = read("groups").entities().get(0);
    assertThat(sailors.name()).isEqualTo("Norwegian sailors");
    assertThat(sailors.type()).isEqualTo(EntityType.GROUP);
    assertThat(sailors.named()).isFalse();
  }

  @Test
  void takesANumberAloneForPeople() {
    Entities entities = read("groups");
    assertThat(mention(entities, 2, "Three others").type()).isEqualTo(EntityType.GROUP);
  }

  @Test
  void leavesAnEmptyPronounAlone() {
    Entities entities = read("cataphora");
    assertThat(entities.entity(mention(entities, 1, "It")).name()).isEqualTo("It");
  }

  @Test
  void numbersMentionsAndEntitiesInTextOrder() {
    Entities entities = read("names");
    for (int i = 0; i < entities.mentions().size(); i++) {
      assertThat(entities.mentions().get(i).id()).isEqualTo(i);
    }
    assertThat(entities.mentions().stream().mapToInt(Mention::entity).distinct().toArray())
        .isSorted()
        .hasSize(entities.entities().size());
  }

  private static Mention mention(Entities entities, int sentence, String text) {
    return entities.mentions().stream()
        .filter(m -> m.sentence() == sentence && m.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError(text + " not in " + texts(entities, sentence)));
  }

  private static List<String> texts(Entities entities, int sentence) {
    return entities.mentions().stream()
        .filter(m -> m.sentence() == sentence)
        .map(Mention::text)
        .toList();
  }

  private static Entities read(String name) {
    try (InputStream stream = EntityReaderTest.class.getResourceAsStream(name + ".conllu")) {
      String form = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      AnnotatedText text = AnnotatedReader.read(form);
      return READER.read(TreeRepair.repair(text));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
