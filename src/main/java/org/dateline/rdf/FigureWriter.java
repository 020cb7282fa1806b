package org.dateline.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.dateline.extract.Argument;
import org.dateline.extract.Event;
import org.dateline.extract.Quantity;

/** Writes figures, exact or bounded, as properties of their words. */
final class FigureWriter {
  private final ArticleGraph graph;
  private final Set<Integer> inEvents = new HashSet<>();
  private final Set<Integer> elsewhere = new HashSet<>();
  private final Map<Integer, Set<Node>> counted = new HashMap<>();

  FigureWriter(ArticleGraph graph) {
    this.graph = graph;
    graph.facts().events().forEach(this::note);
  }

  /** Notes whom figures count, and which stand in the sentence that the event rests on. */
  private void note(Event event) {
    int sentence = event.triggers().get(0).sentence();
    for (Argument argument : event.arguments()) {
      argument
          .quantity()
          .ifPresent(
              id -> {
                (sentence == sentence(id) ? inEvents : elsewhere).add(id);
                counted
                    .computeIfAbsent(id, one -> new HashSet<>())
                    .add(graph.entityOf(argument.mention()));
              });
    }
  }

  private int sentence(int quantity) {
    return graph.facts().quantities().get(quantity).sentence();
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
    if (!inEvents.contains(quantity.id()) || elsewhere.contains(quantity.id())) {
      graph.add(figure, Vocabulary.EVIDENCE, graph.sentence(quantity.sentence()));
    }
    graph.confide(figure, quantity.pattern());
    amount(figure, quantity);
    of(figure, quantity);
    quantity.whole().ifPresent(id -> graph.add(figure, Vocabulary.PART_OF, node(graph, id)));
  }

  private void of(Node figure, Quantity quantity) {
    OptionalInt mention = quantity.mention();
    if (mention.isPresent()) {
      Node property = graph.isAge(quantity) ? Vocabulary.SUBJECT : Vocabulary.COUNT_OF;
      graph.add(figure, property, graph.entityOf(mention.getAsInt()));
    }
    quantity
        .of()
        .filter(of -> mention.isEmpty() || !isNameOf(mention.getAsInt(), quantity))
        .ifPresent(of -> graph.add(figure, Vocabulary.OF, Literals.text(of)));
  }

  /** Whether the words for what is counted are the label of the one entity that is counted. */
  private boolean isNameOf(int mention, Quantity quantity) {
    Set<Node> one = Set.of(graph.entityOf(mention));
    return one.containsAll(counted.getOrDefault(quantity.id(), one))
        && quantity.of().filter(graph.nameOf(mention)::equals).isPresent();
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
