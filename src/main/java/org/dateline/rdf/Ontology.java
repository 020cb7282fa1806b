package org.dateline.rdf;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;

/** What roles are in general: a releaser is an agent, a destination a goal. */
public final class Ontology {
  /** Where the bundled ontology lies on the class path. */
  public static final String RESOURCE = "/ontology/dateline.ttl";

  private static final List<Node> GENERAL =
      List.of(
          Vocabulary.AGENT,
          Vocabulary.PATIENT,
          Vocabulary.PLACE,
          Vocabulary.INSTRUMENT,
          Vocabulary.SOURCE,
          Vocabulary.GOAL);

  private final Map<Node, Set<Node>> roles = new HashMap<>();

  public Ontology(Graph graph) {
    GENERAL.forEach(general -> roles.put(general, below(graph, general)));
  }

  /** The ontology that comes with the program. */
  public static Ontology bundled() {
    return bundled(List.of());
  }

  /** The bundled one and what the user's own Turtle files add. */
  public static Ontology bundled(List<Path> more) {
    Graph graph = load(RESOURCE);
    more.forEach(file -> RDFParser.source(file).lang(Lang.TURTLE).parse(graph));
    return new Ontology(graph);
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

  /** Whether a role is a general one or a subproperty of it, however indirect. */
  boolean is(Node role, Node general) {
    return roles.get(general).contains(role);
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
