package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dateline.annotate.AnnotatedText;
import org.dateline.article.Article;
import org.dateline.article.Text;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.extract.Facts;
import org.dateline.resolve.Decision.Action;
import org.junit.jupiter.api.Test;

/** What decisions do to identities; IRIs are written short here. */
class CuratedTest {
  private static final Facts FACTS =
      facts(
          entity(0, EntityType.PERSON, "Anna Berg"),
          entity(1, EntityType.PERSON, "Anne Berg"),
          entity(2, EntityType.PLACE, "Bergen"));

  private static Entity entity(int id, EntityType type, String name) {
    return new Entity(id, type, name, List.of(), true, true, Optional.empty(), List.of());
  }

  private static Facts facts(Entity... entities) {
    Article article =
        new Article(
            "harbour",
            new Text(""),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());
    return new Facts(
        new AnnotatedText(article, List.of(), List.of()),
        List.of(),
        List.of(entities),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static EntityIris iris(Facts facts) {
    return identity -> {
      Entity entity = facts.entities().get(identity.entity());
      String kind = entity.type().name().toLowerCase(Locale.ROOT);
      return List.of(
          "article/harbour#" + identity.entity(),
          kind + "/" + identity.key().orElse(""),
          kind + "/" + entity.name());
    };
  }

  private static List<ResolvedEntity> resolve(
      UnaryOperator<ResolvedEntity> first, Decision... decisions) {
    Resolver names =
        facts -> {
          List<ResolvedEntity> entities =
              new ArrayList<>(new FullNames().resolve(facts).entities());
          entities.set(0, first.apply(entities.get(0)));
          return new Resolved(facts, entities);
        };
    Curation curation = new Curation(List.of(decisions));
    return new Curated(names, curation, CuratedTest::iris).resolve(FACTS).entities();
  }

  private static Decision decision(String entity, Action action, String value) {
    return new Decision(entity, action, value, Optional.empty(), 1);
  }

  private static ResolvedEntity linked(ResolvedEntity identity) {
    return new ResolvedEntity(
        identity.entity(),
        identity.label(),
        Optional.of("Q71"),
        Optional.of("http://www.wikidata.org/entity/Q71"),
        List.of());
  }

  @Test
  void leavesAloneWhatNothingIsDecidedOn() {
    List<ResolvedEntity> entities =
        resolve(
            one -> one.titled(Optional.of("Anna Berg (rower)")),
            decision("place/Bergen", Action.RENAME, "Bergen town"));
    assertThat(entities.get(0).title()).contains("Anna Berg (rower)");
    assertThat(entities.get(0).label()).isEqualTo("Anna Berg");
    assertThat(entities.get(2).label()).isEqualTo("Bergen town");
    assertThat(entities.get(2).key()).contains("Bergen");
  }

  @Test
  void givesMergedEntitiesOneIriAndOneName() {
    List<ResolvedEntity> entities =
        resolve(
            CuratedTest::linked, decision("person/Anne Berg", Action.MERGE, "person/Anna Berg"));
    assertThat(entities.subList(0, 2))
        .allMatch(one -> one.key().equals(Optional.of("person/Anna Berg")))
        .allMatch(one -> one.label().equals("Anna Berg"));
    assertThat(entities.get(0).sameAs()).isPresent();
    assertThat(entities.get(1).sameAs()).isEmpty();
  }

  @Test
  void followsChainsOfMerging() {
    List<ResolvedEntity> entities =
        resolve(
            one -> one,
            decision("person/Anna Berg", Action.MERGE, "person/Anne Berg"),
            decision("person/Anne Berg", Action.MERGE, "person/Ann Berg"),
            decision("person/Ann Berg", Action.LINK, "Q5"));
    assertThat(entities.subList(0, 2)).allMatch(one -> one.key().equals(Optional.of("Q5")));
  }

  @Test
  void hearsWhatIsSaidOfTheArticlesOwnEntityFirst() {
    List<ResolvedEntity> entities =
        resolve(
            one -> one,
            decision("person/Anna Berg", Action.LINK, "Q5"),
            decision("article/harbour#0", Action.LINK, "Q6"));
    assertThat(entities.get(0).key()).contains("Q6");
  }

  @Test
  void hearsWhatIsSaidOfAnotherArticleNotAtAll() {
    List<ResolvedEntity> entities =
        resolve(
            one -> one,
            new Decision("person/Anna Berg", Action.LINK, "Q5", Optional.of("pier"), 1),
            new Decision("person/Anne Berg", Action.LINK, "Q6", Optional.of("harbour"), 2));
    assertThat(entities.get(0).key()).contains("Anna Berg");
    assertThat(entities.get(1).key()).contains("Q6");
  }

  @Test
  void takesItemAndCandidateAway() {
    LinkCandidate candidate =
        new LinkCandidate("http://www.wikidata.org/entity/Q72", new BigDecimal("0.4"), "label");
    List<ResolvedEntity> entities =
        resolve(
            one -> linked(one).with(List.of(candidate)),
            decision("person/Q71", Action.UNLINK, "Q71"));
    assertThat(entities.get(0).sameAs()).isEmpty();
    assertThat(entities.get(0).key()).contains("Anna Berg");
    assertThat(
            resolve(
                    one -> one.with(List.of(candidate)),
                    decision("person/Anna Berg", Action.UNLINK, "Q72"))
                .get(0)
                .candidates())
        .isEmpty();
  }

  @Test
  void refusesToMergeWhatIsOfAnotherKind() {
    assertThatThrownBy(
            () ->
                resolve(
                    one -> one, decision("article/harbour#2", Action.MERGE, "person/Anna Berg")))
        .isInstanceOf(Contradiction.class)
        .hasMessage("merges Bergen, a place, with <person/Anna Berg>");
  }
}
