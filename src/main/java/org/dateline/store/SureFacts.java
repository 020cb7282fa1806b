package org.dateline.store;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.RDF;
import org.dateline.rdf.Reused;
import org.dateline.rdf.Vocabulary;

/**
 * What is left of a dataset without the facts that are not sure enough. A figure is its words, of
 * which only what makes them a figure goes; a plain edge goes with the events that it stands for; a
 * statement stays with the events that are told in it, and a figure gets the evidence of its event.
 */
public final class SureFacts {
  private static final Set<Node> EDGES =
      Set.of(
          Vocabulary.MET,
          Vocabulary.RELEASED,
          Vocabulary.DETAINED,
          Vocabulary.KILLED,
          Vocabulary.VISITED);

  private static final Set<Node> OF_WORDS =
      Set.of(
          Reused.ANCHOR_OF,
          Reused.IDENT_REF,
          Reused.IN_SENTENCE,
          Vocabulary.TIMEX_TYPE,
          Vocabulary.TIMEX_VALUE);

  private static final Set<Node> OF_FIGURES = Set.of(Vocabulary.FIGURE, Vocabulary.PART_OF);

  private final DatasetGraph dataset;
  private final Set<Node> told = new HashSet<>();
  private final Set<Node> doubtful = new HashSet<>();
  private final Set<Node> doubtfulFigures = new HashSet<>();

  /**
   * @param least confidence of what is left
   */
  public SureFacts(DatasetGraph dataset, BigDecimal least) {
    this.dataset = dataset;
    dataset
        .find(Node.ANY, Node.ANY, Vocabulary.CONFIDENCE, Node.ANY)
        .forEachRemaining(quad -> read(quad, least));
    Set<Node> needed = new HashSet<>();
    dataset
        .find(Node.ANY, Node.ANY, Vocabulary.TOLD_IN, Node.ANY)
        .forEachRemaining(quad -> need(quad, needed));
    doubtful.removeAll(needed);
  }

  private void read(Quad quad, BigDecimal least) {
    told.add(quad.getSubject());
    if (NodeValue.makeNode(quad.getObject()).getDecimal().compareTo(least) < 0) {
      boolean figure =
          dataset.contains(
              quad.getGraph(), quad.getSubject(), RDF.Nodes.type, Reused.QUANTITATIVE_VALUE);
      (figure ? doubtfulFigures : doubtful).add(quad.getSubject());
    }
  }

  private void need(Quad toldIn, Set<Node> needed) {
    if (!doubtful.contains(toldIn.getSubject())) {
      needed.add(toldIn.getObject());
    }
  }

  /** All that is left. */
  public Iterator<Quad> quads() {
    Set<Quad> evidence = new LinkedHashSet<>();
    dataset
        .find(Node.ANY, Node.ANY, Vocabulary.FIGURE, Node.ANY)
        .forEachRemaining(quad -> evidence(quad).ifPresent(evidence::add));
    return Iter.concat(Iter.filter(dataset.find(), this::isLeft), evidence.iterator());
  }

  /** The sentence of a sure figure that only a doubtful event told. */
  private Optional<Quad> evidence(Quad told) {
    Node figure = told.getObject();
    boolean lost =
        doubtful.contains(told.getSubject())
            && !doubtfulFigures.contains(figure)
            && first(told.getGraph(), figure, Vocabulary.EVIDENCE).isEmpty();
    return lost
        ? evidence(told.getGraph(), told.getSubject())
            .map(one -> Quad.create(told.getGraph(), figure, Vocabulary.EVIDENCE, one))
        : Optional.empty();
  }

  /** An event's own, else that of the statement that it is told in. */
  private Optional<Node> evidence(Node graph, Node event) {
    return first(graph, event, Vocabulary.EVIDENCE)
        .or(
            () ->
                first(graph, event, Vocabulary.TOLD_IN)
                    .flatMap(statement -> first(graph, statement, Vocabulary.EVIDENCE)));
  }

  private Optional<Node> first(Node graph, Node subject, Node predicate) {
    Iterator<Quad> found = dataset.find(graph, subject, predicate, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }

  private boolean isLeft(Quad quad) {
    Node subject = quad.getSubject();
    Node predicate = quad.getPredicate();
    boolean doubted =
        doubtful.contains(subject)
            || doubtful.contains(quad.getObject())
            || doubtfulFigures.contains(subject) && !OF_WORDS.contains(predicate)
            || doubtfulFigures.contains(quad.getObject()) && OF_FIGURES.contains(predicate);
    return !doubted && (!isEdge(quad) || isTold(quad));
  }

  /** Roles of events have the same names, but lead from a fact. */
  private boolean isEdge(Quad quad) {
    return EDGES.contains(quad.getPredicate()) && !told.contains(quad.getSubject());
  }

  /** Whether a sure event has both ends. */
  private boolean isTold(Quad edge) {
    var events = dataset.find(edge.getGraph(), Node.ANY, Node.ANY, edge.getSubject());
    while (events.hasNext()) {
      Node event = events.next().getSubject();
      if (told.contains(event)
          && !doubtful.contains(event)
          && dataset.contains(edge.getGraph(), event, Node.ANY, edge.getObject())) {
        return true;
      }
    }
    return false;
  }
}
