package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.article.Span;
import org.junit.jupiter.api.Test;

class ShapesTest {
  private static final Shapes SHAPES = Shapes.bundled();

  private final Graph graph = Stories.write(Stories.talks());

  private Node subject(Node property, Node object) {
    return graph.find(Node.ANY, property, object).next().getSubject();
  }

  private void retract(Node subject, Node property) {
    graph.remove(subject, property, Node.ANY);
  }

  /** The figure that counts the sailors. */
  private Node sailors() {
    return subject(Vocabulary.COUNT_OF, subject(RDFS.Nodes.label, Literals.text("sailors")));
  }

  private void complainOf(String part) {
    assertThat(SHAPES.validate(graph)).singleElement().asString().contains(part);
  }

  @Test
  void acceptsWhatTheWriterWrites() {
    assertThat(SHAPES.validate(graph)).isEmpty();
    assertThat(SHAPES.validate(Stories.write(Stories.fire()))).isEmpty();
  }

  @Test
  void anEventNeedsEvidence() {
    retract(subject(RDF.Nodes.type, Vocabulary.term("Release")), Vocabulary.EVIDENCE);
    complainOf("release-");
  }

  @Test
  void anEventNeedsATrigger() {
    retract(subject(RDF.Nodes.type, Vocabulary.term("Attack")), Vocabulary.TRIGGER);
    complainOf("Attack".toLowerCase(Locale.ROOT));
  }

  @Test
  void anEventHasOneStatus() {
    Node event = subject(RDF.Nodes.type, Vocabulary.term("Attack"));
    graph.add(Triple.create(event, Vocabulary.STATUS, Vocabulary.term("Planned")));
    complainOf("status");
  }

  @Test
  void anEntityNeedsAName() {
    retract(subject(RDFS.Nodes.label, Literals.text("Jon Vik")), RDFS.Nodes.label);
    complainOf("label");
  }

  @Test
  void anEntityIsOneItem() {
    Node entity = subject(RDFS.Nodes.label, Literals.text("Jon Vik"));
    for (String item : new String[] {"Q1", "Q2"}) {
      Node node = NodeFactory.createURI("http://www.wikidata.org/entity/" + item);
      graph.add(Triple.create(entity, OWL.sameAs.asNode(), node));
    }
    complainOf("sameAs");
  }

  @Test
  void wordsAreTheTextsOwn() {
    Node words = subject(Reused.ANCHOR_OF, Literals.text("Jon Vik"));
    retract(words, Reused.ANCHOR_OF);
    graph.add(Triple.create(words, Reused.ANCHOR_OF, Literals.text("Jon Vic")));
    complainOf("not the text's own words");
  }

  @Test
  void wordsLieInTheText() {
    Node article = subject(RDF.Nodes.type, Reused.NEWS_ARTICLE);
    Node beyond = Iris.words(article, new Span(0, 10_000));
    Node jon = subject(RDFS.Nodes.label, Literals.text("Jon Vik"));
    graph.add(Triple.create(beyond, Reused.IDENT_REF, jon));
    complainOf("outside the text");
  }

  @Test
  void aFigureNeedsANumber() {
    retract(sailors(), Reused.VALUE);
    complainOf("#char=");
  }

  @Test
  void aFigureIsNoMoreThanItsUpperBound() {
    Node figure = sailors();
    retract(figure, Reused.VALUE);
    graph.add(Triple.create(figure, Reused.MIN_VALUE, Literals.number(BigDecimal.TEN)));
    graph.add(Triple.create(figure, Reused.MAX_VALUE, Literals.number(BigDecimal.ONE)));
    complainOf("minValue");
  }

  @Test
  void noNodeIsBlank() {
    graph.add(Triple.create(NodeFactory.createBlankNode(), RDFS.Nodes.label, Literals.text("x")));
    complainOf("blank node");
  }

  @Test
  void anArticleNeedsAnIdentifier() {
    Node article = subject(RDF.Nodes.type, Reused.NEWS_ARTICLE);
    retract(article, DCTerms.identifier.asNode());
    complainOf("identifier");
  }

  @Test
  void aStatementNeedsItsContent() {
    retract(subject(RDF.Nodes.type, Vocabulary.STATEMENT), Vocabulary.CONTENT);
    assertThat(SHAPES.validate(graph)).anyMatch(violation -> violation.contains("content"));
  }
}
