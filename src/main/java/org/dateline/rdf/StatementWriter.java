package org.dateline.rdf;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.dateline.article.Span;
import org.dateline.extract.Statement;
import org.dateline.extract.Status;

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
    graph.confide(node, statement.pattern());
    graph.add(node, Vocabulary.CONTENT, graph.words(statement.content()));
    if (statement.mode() != Statement.Mode.INDIRECT) {
      graph.add(node, Vocabulary.MODE, Vocabulary.mode(statement.mode()));
    }
    if (statement.kind() != Statement.Kind.SAID) {
      graph.add(node, Vocabulary.REPORTED_AS, Vocabulary.reportedAs(statement.kind()));
    }
    if (statement.status() != Status.ASSERTED) {
      graph.add(node, Vocabulary.STATUS, Vocabulary.status(statement.status()));
    }
    graph.add(node, Vocabulary.EVIDENCE, graph.sentence(statement.sentence()));
    statement.cue().ifPresent(cue -> graph.add(node, Vocabulary.TRIGGER, graph.words(cue)));
    statement
        .speaker()
        .ifPresent(words -> graph.add(node, Vocabulary.SPEAKER_WORDS, graph.words(words)));
    statement
        .medium()
        .ifPresent(medium -> graph.add(node, Vocabulary.MEDIUM, Literals.text(medium)));
    statement.when().ifPresent(when -> dates.write(node, when));
    fillers(node, Vocabulary.SPEAKER, statement.speakers());
    fillers(node, Vocabulary.ADDRESSEE, statement.addressees());
    fillers(node, Vocabulary.PLACE, statement.places());
    graph.restOnFillers(node, fillers(statement), statement.speaker());
    name(node, Vocabulary.AGENT_NAME, statement.speakers());
    name(node, Vocabulary.GOAL_NAME, statement.addressees());
    name(node, Vocabulary.PLACE_NAME, statement.places());
  }

  private void fillers(Node node, Node role, List<Integer> mentions) {
    mentions.forEach(mention -> graph.add(node, role, graph.entityOf(mention)));
  }

  private static List<Integer> fillers(Statement statement) {
    return Stream.of(statement.speakers(), statement.addressees(), statement.places())
        .flatMap(List::stream)
        .toList();
  }

  private void name(Node node, Node property, List<Integer> mentions) {
    if (mentions.size() > 1) { // of one filler it is the label
      graph.add(node, property, Literals.text(names(graph, mentions)));
    }
  }

  private static String names(ArticleGraph graph, List<Integer> mentions) {
    return mentions.stream().map(graph::nameOf).distinct().collect(Collectors.joining(", "));
  }
}
