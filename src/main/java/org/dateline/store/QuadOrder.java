package org.dateline.store;

import java.util.Comparator;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.system.SerializationFactoryFinder;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;

/**
 * Gives quads in one fixed order, each once, whatever order they come in; sorts on disk when many.
 */
final class QuadOrder {
  /** Quads held in memory, some hundred bytes each. */
  private static final long IN_MEMORY = 500_000;

  private static final Var GRAPH = Var.alloc("g");
  private static final Var SUBJECT = Var.alloc("s");
  private static final Var PREDICATE = Var.alloc("p");
  private static final Var OBJECT = Var.alloc("o");

  /** By graph and subject; of a subject its types first, as Turtle is commonly written. */
  private static final Comparator<Binding> ORDER =
      by(GRAPH)
          .thenComparing(by(SUBJECT))
          .thenComparing(row -> !RDF.type.asNode().equals(row.get(PREDICATE)))
          .thenComparing(by(PREDICATE))
          .thenComparing(by(OBJECT));

  private QuadOrder() {}

  private static Comparator<Binding> by(Var variable) {
    return (a, b) -> NodeCmp.compareRDFTerms(a.get(variable), b.get(variable));
  }

  static void forEach(Iterator<Quad> quads, Consumer<Quad> action) {
    SortedDataBag<Binding> bag =
        BagFactory.newSortedBag(
            new ThresholdPolicyCount<>(IN_MEMORY),
            SerializationFactoryFinder.bindingSerializationFactory(),
            ORDER);
    try {
      quads.forEachRemaining(quad -> bag.add(row(quad)));
      Binding last = null;
      for (Binding row : bag) {
        if (last == null || ORDER.compare(last, row) != 0) {
          action.accept(quad(row));
        }
        last = row;
      }
    } finally {
      bag.close();
    }
  }

  private static Binding row(Quad quad) {
    return BindingFactory.builder()
        .add(GRAPH, quad.getGraph())
        .add(SUBJECT, quad.getSubject())
        .add(PREDICATE, quad.getPredicate())
        .add(OBJECT, quad.getObject())
        .build();
  }

  private static Quad quad(Binding row) {
    Node graph = row.get(GRAPH);
    return Quad.create(graph, row.get(SUBJECT), row.get(PREDICATE), row.get(OBJECT));
  }
}
