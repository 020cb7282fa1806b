package org.dateline.rdf;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.dateline.article.Span;
import org.dateline.extract.Statement;

/** Writes what was said, by whom, to whom, how. */
final class StatementWriter {
  private final ArticleGraph graph;
  private final DateWriter dates;

  StatementWriter(ArticleGraph graph) {
    this.graph = graph;
    this.dates = new DateWriter(graph);
  }

  void write() {
    graph.facts().statements().forEach(this::write);
  }

  /** The node of a statement, by its id. */
  static Node node(ArticleGraph graph, int id) {
    Span content = graph.facts().statements().get(id).content();
    return graph.local("statement-" + content.begin() + "-" + content.end());
  }

  private void write(Statement statement) {
    Node node = node(graph, statement.id());
    graph.add(node, RDF.Nodes.type, Vocabulary.STATEMENT);
    graph.add(node, Vocabulary.CONTENT, graph.words(statement.content()));
    graph.add(node, Vocabulary.MODE, Vocabulary.mode(statement.mode()));
    graph.add(node, Vocabulary.STATUS, Vocabulary.status(statement.status()));
    graph.add(node, Vocabulary.EVIDENCE, graph.sentence(statement.sentence()));
    statement.cue().ifPresent(cue -> trigger(node, cue));
    statement
        .speaker()
        .ifPresent(words -> graph.add(node, Vocabulary.SPEAKER_WORDS, graph.words(words)));
    statement
        .medium()
        .ifPresent(medium -> graph.add(node, Vocabulary.MEDIUM, Literals.text(medium)));
    statement.when().ifPresent(when -> dates.write(node, when));
    fillers(node, Vocabulary.ADDRESSEE, Vocabulary.ADDRESSEE_NAME, statement.addressees());
    fillers(node, Vocabulary.PLACE, Vocabulary.PLACE_NAME, statement.places());
    speakers(node, statement);
  }

  private void trigger(Node node, Span cue) {
    Node words = graph.words(cue);
    graph.add(node, Vocabulary.TRIGGER, words);
    graph
        .sentenceAt(cue)
        .ifPresent(index -> graph.add(words, Reused.IN_SENTENCE, graph.sentence(index)));
  }

  private void speakers(Node node, Statement statement) {
    fillers(node, Vocabulary.SPEAKER, Vocabulary.AGENT_NAME, statement.speakers());
    if (statement.speakers().isEmpty()) { // nobody that the article mentions: the words must do
      statement
          .speaker()
          .map(words -> graph.article().text().slice(words))
          .ifPresent(name -> graph.add(node, Vocabulary.AGENT_NAME, Literals.text(name)));
    }
  }

  private void fillers(Node node, Node role, Node nameProperty, List<Integer> mentions) {
    for (int mention : mentions) {
      graph.add(node, role, graph.entityOf(mention));
      graph.add(node, Vocabulary.MENTION, graph.mention(mention));
    }
    if (!mentions.isEmpty()) {
      String names = mentions.stream().map(graph::nameOf).distinct().collect(Collectors.joining(", "));
      graph.add(node, nameProperty, Literals.text(names));
    }
  }
}
