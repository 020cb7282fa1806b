package org.dateline.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.dateline.extract.Quantity;

/** Writes figures, exact or bounded, as properties of their words. */
final class FigureWriter {
  private final ArticleGraph graph;

  FigureWriter(ArticleGraph graph) {
    this.graph = graph;
  }

  void write() {
    graph.facts().quantities().forEach(this::write);
  }

  /** The node of a figure, by its id. */
  static Node node(ArticleGraph graph, int id) {
    return graph.words(graph.facts().quantities().get(id).span());
  }

  private void write(Quantity quantity) {
    Node figure = node(graph, quantity.id());
    graph.add(figure, RDF.Nodes.type, Reused.QUANTITATIVE_VALUE);
    if (quantity.kind() != Quantity.Kind.COUNT) {
      graph.add(figure, Vocabulary.MEASURES, Vocabulary.measured(quantity.kind()));
    }
    graph.add(figure, Vocabulary.EVIDENCE, graph.sentence(quantity.sentence()));
    graph.confide(figure, quantity.pattern());
    amount(figure, quantity);
    quantity.of().ifPresent(of -> graph.add(figure, Vocabulary.OF, Literals.text(of)));
    quantity.mention().ifPresent(id -> graph.add(figure, Vocabulary.COUNT_OF, graph.entityOf(id)));
    quantity.whole().ifPresent(id -> graph.add(figure, Vocabulary.PART_OF, node(graph, id)));
  }

  private void amount(Node figure, Quantity quantity) {
    quantity.value().ifPresent(n -> graph.add(figure, Reused.VALUE, Literals.number(n)));
    quantity.min().ifPresent(n -> graph.add(figure, Reused.MIN_VALUE, Literals.number(n)));
    quantity.max().ifPresent(n -> graph.add(figure, Reused.MAX_VALUE, Literals.number(n)));
    quantity.unit().ifPresent(u -> graph.add(figure, Reused.UNIT_TEXT, Literals.text(u)));
    if (quantity.approximate()) {
      graph.add(figure, Vocabulary.APPROXIMATE, Literals.isTrue());
    }
  }
}
