package org.dateline.store;

import java.util.Objects;
import org.apache.jena.graph.Graph;

/**
 * What is stored of one article.
 *
 * @param name IRI of its named graph
 * @param fingerprint hash of everything that the graph was made from
 * @param graph its triples, in memory
 */
public record NamedGraph(String name, String fingerprint, Graph graph) {
  public NamedGraph {
    Objects.requireNonNull(name);
    Objects.requireNonNull(fingerprint);
    Objects.requireNonNull(graph);
  }
}
