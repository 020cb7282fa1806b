package org.dateline.rdf;

import org.apache.jena.graph.Graph;
import org.dateline.confidence.Confidence;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.resolve.Resolved;

/** Writes an article's facts as the triples of its named graph. Safe for use by many threads. */
public final class GraphWriter {
  private final Ontology ontology;
  private final Confidence confidence;

  public GraphWriter(Ontology ontology, Confidence confidence) {
    this.ontology = ontology;
    this.confidence = confidence;
  }

  /**
   * The article's graph, to be stored under {@link Iris#graph}; the same input gives the same one.
   */
  public Graph write(Resolved resolved, RunInfo run) {
    ArticleGraph graph = new ArticleGraph(resolved, confidence);
    new ArticleWriter(graph).write(run);
    resolved.facts().mentions().stream()
        .filter(mention -> tellsOfName(resolved, mention))
        .forEach(mention -> graph.mention(mention.id()));
    new TimexWriter(graph).write();
    new FigureWriter(graph).write();
    new StatementWriter(graph).write();
    EventWriter events = new EventWriter(graph, ontology);
    events.write();
    new TollWriter(graph, events).write();
    new PeopleWriter(graph).write();
    return graph.graph();
  }

  /** Other mentions are written only where a fact rests on them. */
  private static boolean tellsOfName(Resolved resolved, Mention mention) {
    return mention.kind() == Mention.Kind.NAME
        || mention.kind() == Mention.Kind.NOMINAL
            && (resolved.facts().entities().get(mention.entity()).named()
                || isPeople(resolved, mention));
  }

  /** "the Kurds", "Republicans": a group that has a name of its own. */
  private static boolean isPeople(Resolved resolved, Mention mention) {
    return mention.type() == EntityType.GROUP
        && resolved
            .facts()
            .text()
            .sentences()
            .get(mention.sentence())
            .token(mention.head())
            .isProperNoun();
  }
}
