package org.dateline.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.ParserProfileWrapper;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.UserError;

/**
 * A Turtle file that a user wrote, with the lines in which its subjects begin.
 *
 * @param lines of the first triple of each subject, from 1
 */
record LineTurtle(Graph graph, Map<Node, Long> lines) {
  /**
   * Reads a file.
   *
   * @param base of relative IRIs
   * @param problems makes the error of a line that is no Turtle
   */
  static LineTurtle read(Path file, String base, Problems problems) {
    LineTurtle turtle = new LineTurtle(GraphFactory.createDefaultGraph(), new HashMap<>());
    ParserProfile profile =
        RiotLib.createParserProfile(
            RiotLib.factoryRDF(), new Strict(problems), IRIxResolver.create(base).build(), true);
    try (InputStream in = Files.newInputStream(file)) {
      RDFParserRegistry.getFactory(Lang.TURTLE)
          .create(Lang.TURTLE, new Noting(profile, turtle.lines))
          .read(
              in,
              base,
              Lang.TURTLE.getContentType(),
              StreamRDFLib.graph(turtle.graph),
              RIOT.getContext().copy());
    } catch (IOException e) {
      throw UserError.notReadable(file);
    }
    return turtle;
  }

  /** Where a subject begins; 0 when it is none. */
  long line(Node subject) {
    return lines.getOrDefault(subject, 0L);
  }

  /** Makes the error of a line. */
  interface Problems {
    UserError at(long line, String problem);
  }

  /** Notes where subjects begin. */
  private static final class Noting extends ParserProfileWrapper {
    private final Map<Node, Long> lines;

    Noting(ParserProfile profile, Map<Node, Long> lines) {
      super(profile);
      this.lines = lines;
    }

    @Override
    public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
      lines.putIfAbsent(subject, line);
      return super.createTriple(subject, predicate, object, line, column);
    }
  }

  /** A warning of the parser is about something that nobody means: a bad date, a bad IRI. */
  private record Strict(Problems problems) implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {
      throw problems.at(line, message);
    }

    @Override
    public void error(String message, long line, long column) {
      throw problems.at(line, message);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw problems.at(line, message);
    }
  }
}
