package org.dateline.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * A graph that gives its triples in the order in which they were added, for writers that ask it.
 */
final class SortedGraph extends GraphBase {
  private final Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();

  @Override
  public void performAdd(Triple triple) {
    bySubject.computeIfAbsent(triple.getSubject(), subject -> new ArrayList<>()).add(triple);
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    Node subject = pattern.getMatchSubject();
    var triples =
        subject == null
            ? bySubject.values().stream().flatMap(List::stream)
            : bySubject.getOrDefault(subject, List.of()).stream();
    return WrappedIterator.create(triples.filter(pattern::matches).iterator());
  }
}
