package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.extract.EntityType;
import org.dateline.extract.Facts;
import org.dateline.extract.Status;
import org.dateline.resolve.LinkCandidate;
import org.dateline.resolve.Resolved;
import org.dateline.resolve.ResolvedEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphWriterTest {
  private static Set<String> lines(Graph graph) {
    return graph.find().mapWith(Triple::toString).toList().stream()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Node> words(Graph graph) {
    return graph.find().toList().stream()
        .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
        .flatMap(node -> Stream.concat(Stream.of(node), Words.first(node).stream()))
        .filter(node -> Words.of(node).isPresent())
        .collect(Collectors.toSet());
  }

  private static Node labelled(Graph graph, String name) {
    return graph.find(Node.ANY, RDFS.Nodes.label, Literals.text(name)).next().getSubject();
  }

  @Test
  void writesTheSameGraphAgain() {
    assertThat(lines(Stories.write(Stories.talks())))
        .isEqualTo(lines(Stories.write(Stories.talks())));
  }

  @Test
  void articlesShareAPersonWithAFullName() {
    Node one = labelled(Stories.write(Stories.talks()), "Ida Holm");
    Node other = labelled(Stories.write(Stories.fire()), "Ida Holm");
    assertThat(one).isEqualTo(other);
    assertThat(one.getURI()).matches("https://w3id.org/dateline/person/ida-holm-[0-9a-f]{8}");
  }

  @Test
  void anEntityWithoutANameStaysInItsArticle() {
    Graph graph = Stories.write(Stories.fire());
    assertThat(labelled(graph, "guard").getURI())
        .startsWith(
            graph.find(Node.ANY, RDF.Nodes.type, Reused.NEWS_ARTICLE).next().getSubject()
                + "#entity-");
  }

  @Test
  void whatHasNoNameIsNamedAfterItsFirstMention() {
    Graph graph = Stories.write(Stories.fire());
    Node guard = labelled(graph, "guard");
    assertThat(Words.first(guard).flatMap(Words::of)).isPresent();
    assertThat(graph.contains(Node.ANY, Reused.IDENT_REF, guard)).isFalse();
    Node ida = labelled(graph, "Ida Holm");
    assertThat(Words.first(ida)).isEmpty();
    assertThat(graph.contains(Node.ANY, Reused.IDENT_REF, ida)).isTrue();
  }

  @Test
  void offsetsCountCodePoints() {
    Graph graph = Stories.write(Stories.talks());
    Node words =
        graph.find(Node.ANY, Reused.ANCHOR_OF, Literals.text("Ida Holm")).next().getSubject();
    assertThat(words.getURI()).endsWith("#char=8,16");
  }

  @Test
  void aPronounThatNoFactUsesIsLeftOut() {
    Story story = new Story("rest", "2020-01-01", "He rested.");
    story.pronoun(story.named(EntityType.PERSON, "Ola Moe"), "He");
    Graph graph = Stories.write(story.facts());
    assertThat(graph.contains(Node.ANY, Reused.IDENT_REF, Node.ANY)).isFalse();
  }

  @Test
  void wordsAreStatedOnlyWhereStoresMiscountThem() {
    assertThat(Stories.write(Stories.talks()).contains(Node.ANY, Reused.ANCHOR_OF, Node.ANY))
        .isTrue();
    assertThat(Stories.write(Stories.fire()).contains(Node.ANY, Reused.ANCHOR_OF, Node.ANY))
        .isFalse();
  }

  @Test
  void fullNifFollowsFromTheWords() throws IOException {
    Graph graph = Stories.write(Stories.fire());
    String query = Files.readString(Path.of("queries/edges/nif.rq"));
    try (QueryExecution execution =
        QueryExecution.create(query, ModelFactory.createModelForGraph(graph))) {
      Graph nif = execution.execConstruct().getGraph();
      Node six =
          nif.find(Node.ANY, Reused.ANCHOR_OF, Literals.text("six people")).next().getSubject();
      assertThat(six.getURI()).endsWith("#char=35,45");
      assertThat(nif.find(Node.ANY, Reused.BEGIN_INDEX, Node.ANY).toList())
          .map(Triple::getSubject)
          .containsExactlyInAnyOrderElementsOf(words(graph));
      graph.find().forEach(nif::add);
      assertThat(Shapes.bundled().validate(nif)).isEmpty();
    }
  }

  @Test
  void onlyAssertedEventsGiveEdges() {
    Graph graph = Stories.write(Stories.talks());
    assertThat(graph.find(Node.ANY, Vocabulary.MET, Node.ANY).toList())
        .hasSize(4)
        .noneMatch(triple -> triple.getSubject().equals(labelled(graph, "Peru")));
    assertThat(graph.contains(labelled(graph, "Olav"), Vocabulary.MET, labelled(graph, "Jon Vik")))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"met", "released", "detained", "killed", "visited"})
  void theEdgesFollowFromTheEvents(String name) throws IOException {
    Graph graph = Stories.graph();
    String query = Files.readString(Path.of("queries/edges/" + name + ".rq"));
    try (QueryExecution execution =
        QueryExecution.create(query, ModelFactory.createModelForGraph(graph))) {
      Set<String> derived = lines(execution.execConstruct().getGraph());
      List<Triple> written =
          graph.find(Node.ANY, Vocabulary.term(name), Node.ANY).toList().stream()
              .filter(triple -> !graph.contains(triple.getSubject(), Vocabulary.TRIGGER, Node.ANY))
              .toList();
      assertThat(written).map(Triple::toString).containsExactlyInAnyOrderElementsOf(derived);
    }
  }

  private static Node event(Graph graph, String type) {
    return graph.find(Node.ANY, RDF.Nodes.type, Vocabulary.term(type)).next().getSubject();
  }

  @Test
  void onlyWhatTheArticleDoesNotAssertHasAStatus() {
    Graph graph = Stories.write(Stories.talks());
    assertThat(graph.contains(event(graph, "Journey"), Vocabulary.STATUS, Node.ANY)).isFalse();
    assertThat(graph.contains(event(graph, "Attack"), Vocabulary.STATUS, Vocabulary.term("Denied")))
        .isTrue();
  }

  @Test
  void theStatementThatAnEventStandsInTellsItsSourceAndSentence() {
    Graph graph = Stories.write(Stories.fire());
    Node arrest = event(graph, "Arrest");
    assertThat(graph.contains(arrest, Vocabulary.TOLD_IN, event(graph, "Statement"))).isTrue();
    assertThat(graph.contains(arrest, Vocabulary.ACCORDING_TO, Node.ANY)).isFalse();
    assertThat(graph.contains(arrest, Vocabulary.EVIDENCE, Node.ANY)).isFalse();
    Node injury = graph.find(Node.ANY, Vocabulary.ACCORDING_TO, Node.ANY).next().getSubject();
    assertThat(graph.contains(injury, Vocabulary.EVIDENCE, Node.ANY)).isTrue();
  }

  @Test
  void severalEventsOfOneTriggerAreToldApart() {
    Story story = new Story("two", "2020-01-01", "Ola met Kim in Hamar and Siv in Moss.");
    int ola = story.mention(story.named(EntityType.PERSON, "Ola"), "Ola");
    for (String name : List.of("Kim", "Siv")) {
      int other = story.mention(story.named(EntityType.PERSON, name), name);
      story.event(
          "Meeting",
          "met",
          Status.ASSERTED,
          Optional.empty(),
          Story.role("side", ola),
          Story.role("otherSide", other));
    }
    Graph graph = Stories.write(story.facts());
    assertThat(graph.find(Node.ANY, RDF.Nodes.type, Vocabulary.term("Meeting")).toList())
        .hasSize(2);
  }

  @Test
  void aCandidateIsNoIdentity() {
    Facts facts = Stories.fire();
    List<ResolvedEntity> entities =
        Stories.resolved(facts).entities().stream()
            .map(
                one ->
                    new ResolvedEntity(
                        one.entity(),
                        one.label(),
                        one.key(),
                        Optional.empty(),
                        List.of(
                            new LinkCandidate(
                                "http://www.wikidata.org/entity/Q7",
                                new BigDecimal("0.50"),
                                "table"))))
            .toList();
    Graph graph =
        new GraphWriter(Ontology.bundled(), pattern -> BigDecimal.ONE)
            .write(new Resolved(facts, entities), Stories.RUN);
    assertThat(Shapes.bundled().validate(graph)).isEmpty();
    assertThat(graph.contains(Node.ANY, OWL.sameAs.asNode(), Node.ANY)).isFalse();
    assertThat(
            graph
                .find(Node.ANY, Vocabulary.SCORE, Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm())
        .isEqualTo("0.5");
  }

  @Test
  void aTitleLeadsToWikipediaAndDbpedia() {
    Facts facts = Stories.fire();
    List<ResolvedEntity> entities =
        Stories.resolved(facts).entities().stream()
            .map(
                one ->
                    new ResolvedEntity(
                        one.entity(),
                        one.label(),
                        one.key(),
                        Optional.empty(),
                        Optional.of("Who is \"Berg\"?"),
                        List.of()))
            .toList();
    Graph graph =
        new GraphWriter(Ontology.bundled(), pattern -> BigDecimal.ONE)
            .write(new Resolved(facts, entities), Stories.RUN);
    assertThat(Shapes.bundled().validate(graph)).isEmpty();
    for (String place : List.of("https://en.wikipedia.org/wiki/", "http://dbpedia.org/resource/")) {
      Node about = NodeFactory.createURI(place + "Who_is_%22Berg%22%3F");
      assertThat(graph.contains(Node.ANY, Reused.SAME_AS, about)).as(place).isTrue();
    }
  }
}
