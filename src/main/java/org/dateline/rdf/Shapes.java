package org.dateline.rdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;

/** Checks an article's graph against the SHACL shapes and against its own text. Thread-safe. */
public final class Shapes {
  private static final String RESOURCE = "/ontology/shapes.ttl";

  private final org.apache.jena.shacl.Shapes shapes;

  private Shapes(org.apache.jena.shacl.Shapes shapes) {
    this.shapes = shapes;
  }

  /** The shapes that come with the program, parsed anew: keep the object. */
  public static Shapes bundled() {
    return new Shapes(org.apache.jena.shacl.Shapes.parse(Ontology.load(RESOURCE)));
  }

  /** What is wrong with a graph, a line a violation, sorted; empty when it conforms. */
  public List<String> validate(Graph graph) {
    List<String> violations = new ArrayList<>(Slices.violations(graph));
    ValidationReport report = ShaclValidator.get().validate(shapes, graph);
    report.getEntries().forEach(entry -> violations.add(line(entry)));
    violations.sort(null);
    return List.copyOf(violations);
  }

  private static String line(ReportEntry entry) {
    String path = entry.resultPath() == null ? "" : " " + entry.resultPath();
    return shown(entry.focusNode()) + path + ": " + entry.message();
  }

  private static String shown(Node node) {
    return node.isURI() ? "<" + node.getURI() + ">" : node.toString();
  }
}
