package org.dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.annotate.AnnotatedReader;
import org.dateline.annotate.AnnotatedText;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.grammar.TreeRepair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a name names, where the annotator says otherwise: by the words beside it or known of it. */
class NameKindsTest {
  private static final Entities ENTITIES = read("kinds");
  private static final Entities MISREAD = read("misread");
  private static final Entities STORM = read("appellations");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "country that is its own adjective | New Zealand | PLACE",
        "territory that is its own adjective | Hong Kong | PLACE",
        "noun before | Sarro Vann | ORGANIZATION",
        "bank before | Ruhl Keller | ORGANIZATION",
        "town of | Mirel | PLACE",
        "islands of, last of three | Tarro | PLACE",
        "noun in apposition | Navex | ORGANIZATION",
        "inside | Delmar | PLACE",
        "noun after | Ostra | PLACE",
        "known city, unmarked | Kyiv | PLACE",
        "known body with a place | Council of Europe | ORGANIZATION",
        "known body, cut up | Organization for Security and Cooperation in Europe | ORGANIZATION",
        "known acronym, not another's | UN | ORGANIZATION",
        "surname of a city's form | Boston | PERSON",
        "spoken to beside a body | Jonas | PERSON",
        "inside, two words without a first name | Ostro Varr | PLACE",
        "home of somebody | Selvik | PLACE",
      })
  void tellsTheKind(String what, String name, EntityType type) {
    assertThat(type(ENTITIES, name)).as(what).contains(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ship | Solbrisa | WORK",
        "flight | QX410 | WORK",
        "party after it | Svedala | ORGANIZATION",
        "institute that would be a building | Centre for Sea Law | ORGANIZATION",
        "newspaper | Norrland Times | ORGANIZATION",
        "in a row with people | Brenna | PERSON",
        "party of many | Free Democrats | ORGANIZATION",
      })
  void tellsTheKindByWhatIsCalledSo(String what, String name, EntityType type) {
    assertThat(type(STORM, name)).as(what).contains(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "place in a row of people | Sarnelle Throve | PERSON",
        "title with a small word | State of the Harbour | WORK",
        "what a firm builds | Tarnell 300 | WORK",
        "centre that the annotator takes for a body | Tax Research Center | ORGANIZATION",
        "centre where something happens | Harlow Research Center | PLACE",
        "owner of a person | Harbour News | ORGANIZATION",
        "person behind a body | Karen Kelly | PERSON",
        "index | Tarnex 2000 index | WORK",
        "surname that is a word | Page | PERSON",
      })
  void tellsTheKindOfWhatIsMisread(String what, String name, EntityType type) {
    assertThat(type(MISREAD, name)).as(what).contains(type);
  }

  @ParameterizedTest
  @CsvSource({
    "the nationalist Svedala party, Svedala",
    "the Tarkov news agency, Tarkov",
    "The Vastra movement, Vastra"
  })
  void bringsAnAppellationToItsName(String phrase, String name) {
    assertThat(STORM.mentions())
        .filteredOn(m -> m.text().equals(phrase))
        .singleElement()
        .satisfies(m -> assertThat(STORM.entity(m).name()).isEqualTo(name));
  }

  @Test
  void keepsAKnownAcronymFromOtherNames() {
    assertThat(mention("UN").entity()).isNotEqualTo(mention("Upper Nalia").entity());
  }

  private static Mention mention(String name) {
    return ENTITIES.mentions().stream()
        .filter(m -> m.text().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<EntityType> type(Entities entities, String name) {
    return entities.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.NAME && m.text().equals(name))
        .map(m -> entities.entity(m).type())
        .findFirst();
  }

  private static Entities read(String name) {
    try (InputStream stream = NameKindsTest.class.getResourceAsStream(name + ".conllu")) {
      String form = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      AnnotatedText text = TreeRepair.repair(AnnotatedReader.read(form));
      return new EntityReader(noun -> false).read(text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
