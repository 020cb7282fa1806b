package org.dateline.store;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sys.JenaSystem;
import org.dateline.article.Article;
import org.dateline.confidence.Confidence;
import org.dateline.rdf.Digest;
import org.dateline.rdf.GraphWriter;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Ontology;
import org.dateline.rdf.RunInfo;
import org.dateline.rdf.Shapes;
import org.dateline.resolve.Resolved;

/** Makes articles' graphs in memory, ready to be stored. Thread-safe. */
public final class GraphMaker {
  static {
    JenaSystem.init();
  }

  private final RunInfo run;
  private final String code;
  private final GraphWriter writer;
  private final Shapes shapes = Shapes.bundled();

  /**
   * @param run noted in every graph
   * @param code hash of the program: what another one made is made again
   * @param lexicons the user's own classes and roles
   * @param confidence how sure facts are
   */
  public GraphMaker(RunInfo run, String code, List<Path> lexicons, Confidence confidence) {
    this.writer = new GraphWriter(Ontology.bundled(lexicons), confidence);
    this.run = run;
    this.code = code;
  }

  /** IRI of an article's graph. */
  public static String name(Article article) {
    return Iris.graph(article).getURI();
  }

  /** Changes with everything that an article's graph is made from. */
  public String fingerprint(Article article) {
    return Digest.of(64, Digest.of(article), run.version(), run.settings(), code);
  }

  /**
   * Checks a graph.
   *
   * @throws NonconformingException when it breaks the shapes or does not fit its text
   */
  public void check(NamedGraph article) {
    List<String> violations = shapes.validate(article.graph());
    if (!violations.isEmpty()) {
      throw new NonconformingException(violations);
    }
  }

  /** The graph of an article. */
  public NamedGraph make(Resolved resolved) {
    Article article = resolved.facts().text().article();
    Graph graph = writer.write(resolved, run);
    return new NamedGraph(name(article), fingerprint(article), graph);
  }
}
