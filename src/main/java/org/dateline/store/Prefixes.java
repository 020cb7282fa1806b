package org.dateline.store;

import java.io.InputStream;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.rdf.Ontology;

/** The short names of namespaces in exports: those that the ontology's file uses. */
final class Prefixes {
  private Prefixes() {}

  static Map<String, String> ofOntology() {
    InputStream in = Prefixes.class.getResourceAsStream(Ontology.RESOURCE);
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
    return graph.getPrefixMapping().getNsPrefixMap();
  }

  /** Adds them to a dataset, within a write transaction. */
  static void addTo(DatasetGraph dataset) {
    if (dataset.prefixes().isEmpty()) {
      ofOntology().forEach(dataset.prefixes()::add);
    }
  }
}
