package org.dateline.rdf;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.sys.JenaSystem;
import org.dateline.UserError;
import org.dateline.resolve.Contradiction;
import org.dateline.resolve.Curation;

/**
 * A user's Turtle file of decisions on who is who.
 *
 * @param curation what it decides
 * @param graph the decisions with who made them and when, as they are stored; without blank nodes
 */
public record CurationFile(Curation curation, Graph graph) {
  static {
    JenaSystem.init();
  }

  /** Name of the graph in which decisions are stored. */
  public static final String GRAPH = Iris.BASE + "curation";

  /**
   * Reads a file.
   *
   * @throws UserError with file and line, when it is no Turtle, says what cannot be understood, or
   *     contradicts itself
   */
  public static CurationFile read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw UserError.notReadable(file);
    }
    LineTurtle.Problems problems = (line, problem) -> UserError.badCuration(file, line, problem);
    CurationReader reader = new CurationReader(LineTurtle.read(file, GRAPH, problems), problems);
    reader.read();
    try {
      return new CurationFile(new Curation(reader.decisions()), reader.graph());
    } catch (Contradiction e) {
      throw problems.at(e.line(), e.getMessage());
    }
  }
}
