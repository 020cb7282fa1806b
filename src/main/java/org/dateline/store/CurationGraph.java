package org.dateline.store;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.rdf.CurationFile;

/** What people decided on who is who, in a graph of its own. */
public final class CurationGraph {
  private CurationGraph() {}

  /** What is to be stored of a file; without one nothing, in place of what was there. */
  public static NamedGraph of(Optional<CurationFile> file) {
    Graph graph = file.map(CurationFile::graph).orElseGet(GraphFactory::createDefaultGraph);
    return new NamedGraph(CurationFile.GRAPH, "curation", graph);
  }
}
