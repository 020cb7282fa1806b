package org.dateline.rdf;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;

/** What the writer needs to know of roles: which are agents and which are places. */
public final class Ontology {
  /** Where the bundled ontology lies on the class path. */
  public static final String RESOURCE = "/ontology/dateline.ttl";

  private final Set<Node> agents;
  private final Set<Node> places;

  public Ontology(Graph graph) {
    this.agents = below(graph, Vocabulary.AGENT);
    this.places = below(graph, Vocabulary.PLACE);
  }

  /** The ontology that comes with the program. */
  public static Ontology bundled() {
    return new Ontology(load(RESOURCE));
  }

  /** A Turtle file on the class path. */
  static Graph load(String resource) {
    InputStream in = Ontology.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("not on the class path: " + resource);
    }
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
    return graph;
  }

  boolean isAgent(Node role) {
    return agents.contains(role);
  }

  boolean isPlace(Node role) {
    return places.contains(role);
  }

  private static Set<Node> below(Graph graph, Node role) {
    Set<Node> found = new HashSet<>();
    collect(graph, role, found);
    return found;
  }

  private static void collect(Graph graph, Node role, Set<Node> found) {
    if (found.add(role)) {
      graph
          .find(Node.ANY, RDFS.Nodes.subPropertyOf, role)
          .forEach(triple -> collect(graph, triple.getSubject(), found));
    }
  }
}
