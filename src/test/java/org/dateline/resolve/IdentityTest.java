package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.Parsed;
import org.dateline.annotate.AnnotatedText;
import org.dateline.extract.Entity;
import org.dateline.extract.Facts;
import org.dateline.extract.entity.Entities;
import org.dateline.extract.entity.EntityReader;
import org.dateline.link.KnownEntities;
import org.dateline.link.LinkSettings;
import org.dateline.link.Linker;
import org.dateline.link.OwnLinks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which articles share an entity, from their words on. */
class IdentityTest {
  private static final String TITLED =
      "Former/former/JJ/5/amod Prime/Prime/NNP/3/compound Minister/Minister/NNP/5/compound"
          + " Ada/Ada/NNP/5/compound/B-PERSON Lindqvist/Lindqvist/NNP/6/nsubj/I-PERSON"
          + " left/leave/VBD/0/root ./././6/punct";
  private static final String DOCTOR =
      "Dr./Dr./NNP/3/compound Ada/Ada/NNP/3/compound/B-PERSON"
          + " Lindqvist/Lindqvist/NNP/4/nsubj/I-PERSON spoke/speak/VBD/0/root ./././4/punct";
  private static final String SURNAME =
      "Mrs./Mrs./NNP/2/compound Lindqvist/Lindqvist/NNP/3/nsubj/B-PERSON"
          + " slept/sleep/VBD/0/root ./././3/punct";
  private static final String INITIAL =
      "A./A./NNP/2/compound/B-PERSON Lindqvist/Lindqvist/NNP/3/nsubj/I-PERSON"
          + " slept/sleep/VBD/0/root ./././3/punct";
  private static final String COUNCIL =
      "The/the/DT/4/det Arctic/Arctic/NNP/4/compound/B-ORGANIZATION"
          + " Fishing/Fishing/NNP/4/compound/I-ORGANIZATION"
          + " Council/Council/NNP/5/nsubj/I-ORGANIZATION met/meet/VBD/0/root ./././5/punct";
  private static final String BARE =
      "Arctic/Arctic/NNP/3/compound/B-ORGANIZATION Fishing/Fishing/NNP/3/compound/I-ORGANIZATION"
          + " Council/Council/NNP/4/nsubj/I-ORGANIZATION voted/vote/VBD/0/root ./././4/punct";
  private static final String ACRONYM =
      "AFC/AFC/NNP/2/nsubj/B-ORGANIZATION voted/vote/VBD/0/root ./././2/punct";

  private static List<ResolvedEntity> resolve(OwnLinks own, String... sentences) {
    AnnotatedText text = Parsed.text(sentences);
    Entities read = new EntityReader(noun -> false).read(text);
    Facts facts =
        new Facts(
            text,
            read.mentions(),
            read.entities(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    LinkSettings settings = new LinkSettings(LinkSettings.THRESHOLD, own);
    Linker linker = new Linker(new KnownEntities(List.of()), List.of(), settings);
    return new LinkedNames(linker)
        .resolve(facts).entities().stream()
            .filter(one -> named(facts.entities().get(one.entity())))
            .toList();
  }

  private static boolean named(Entity entity) {
    return entity.named();
  }

  private static Optional<String> key(String... sentences) {
    List<ResolvedEntity> entities = resolve(OwnLinks.none(), sentences);
    assertThat(entities).hasSize(1);
    return entities.get(0).key();
  }

  @Test
  void titlesAreNoPartOfTheNameThatArticlesShare() {
    assertThat(key(TITLED)).contains("Ada Lindqvist").isEqualTo(key(DOCTOR));
  }

  @Test
  void shortFormsJoinTheFullNameOfTheirArticle() {
    assertThat(key(TITLED, SURNAME)).isEqualTo(key(DOCTOR));
    assertThat(key(DOCTOR, INITIAL)).isEqualTo(key(DOCTOR));
    assertThat(key(COUNCIL, ACRONYM)).isEqualTo(key(BARE));
  }

  @Test
  void anotherInitialIsSomebodyElse() {
    assertThat(resolve(OwnLinks.none(), DOCTOR, INITIAL.replace("A.", "B."))).hasSize(2);
  }

  @Test
  void theArticleBeforeANameDoesNotCount() {
    assertThat(key(COUNCIL)).contains("Arctic Fishing Council").isEqualTo(key(BARE));
  }

  @ParameterizedTest
  @ValueSource(strings = {SURNAME, INITIAL, ACRONYM})
  void ambiguousShortNamesStayLocal(String sentence) {
    assertThat(key(sentence)).isEmpty();
  }

  @Test
  void aLinkThatDiffersPartsThem(@TempDir Path folder) throws Exception {
    OwnLinks one = links(folder, "Ada Lindqvist\tQ1");
    OwnLinks other = links(folder, "Ada Lindqvist\tQ2");
    assertThat(resolve(one, TITLED).get(0).key()).contains("Q1");
    assertThat(resolve(other, TITLED).get(0).key()).contains("Q2");
    assertThat(resolve(one, DOCTOR).get(0).key()).isEqualTo(resolve(one, TITLED).get(0).key());
  }

  private static OwnLinks links(Path folder, String row) throws Exception {
    return OwnLinks.read(Files.writeString(folder.resolve("links.tsv"), row));
  }
}
