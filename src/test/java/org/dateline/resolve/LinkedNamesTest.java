package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.annotate.AnnotatedText;
import org.dateline.article.Article;
import org.dateline.article.Text;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.extract.Facts;
import org.dateline.link.KnownEntities;
import org.dateline.link.KnownEntity;
import org.dateline.link.LinkSettings;
import org.dateline.link.Linker;
import org.junit.jupiter.api.Test;

class LinkedNamesTest {
  private static final KnownEntity LEAGUE =
      new KnownEntity(
          "Harbour League",
          List.of("Leaguers of the Harbour"),
          "Q1",
          KnownEntity.Kind.ORGANIZATION);
  private static final KnownEntity NORLAND =
      new KnownEntity("Norland", List.of("Grand Duchy of Norland"), "Q2", KnownEntity.Kind.COUNTRY);

  private final LinkedNames names =
      new LinkedNames(
          new Linker(
              new KnownEntities(List.of(LEAGUE, NORLAND)), List.of(), LinkSettings.standard()));

  private List<ResolvedEntity> resolve(String... bodies) {
    List<Entity> entities =
        IntStream.range(0, bodies.length)
            .mapToObj(
                i ->
                    new Entity(
                        i,
                        EntityType.ORGANIZATION,
                        bodies[i],
                        List.of(),
                        true,
                        true,
                        Optional.empty(),
                        List.of()))
            .toList();
    Article article =
        new Article(
            "a",
            new Text(""),
            Optional.empty(),
            Optional.of(LocalDate.of(2025, 3, 1)),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());
    AnnotatedText text = new AnnotatedText(article, List.of(), List.of());
    return names
        .resolve(
            new Facts(
                text, List.of(), entities, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of()))
        .entities();
  }

  @Test
  void aCountryGoesByItsUsualNameHoweverTheArticleCallsIt() {
    assertThat(resolve("Grand Duchy of Norland"))
        .singleElement()
        .satisfies(entity -> assertThat(entity.label()).isEqualTo("Norland"));
  }

  @Test
  void twoNamesOfAnItemShareItsKeyAndTheFullerName() {
    assertThat(resolve("Harbour League", "Leaguers of the Harbour"))
        .allSatisfy(
            entity -> {
              assertThat(entity.key()).contains("Q1");
              assertThat(entity.label()).isEqualTo("Leaguers of the Harbour");
              assertThat(entity.sameAs()).contains("http://www.wikidata.org/entity/Q1");
            });
  }

  @Test
  void whatNobodyKnowsGoesByItsName() {
    assertThat(resolve("The Quay Company"))
        .singleElement()
        .satisfies(
            entity -> {
              assertThat(entity.key()).contains("Quay Company");
              assertThat(entity.sameAs()).isEmpty();
            });
  }
}
