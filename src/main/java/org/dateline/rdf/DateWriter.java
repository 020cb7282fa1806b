package org.dateline.rdf;

import org.apache.jena.graph.Node;
import org.dateline.extract.When;

/** Writes when something happened, and how that is known. */
final class DateWriter {
  private final ArticleGraph graph;

  DateWriter(ArticleGraph graph) {
    this.graph = graph;
  }

  void write(Node event, When when) {
    int slash = when.value().indexOf('/');
    if (slash < 0) {
      stamp(event, Reused.TIME_STAMP, when.value());
    } else {
      stamp(event, Reused.BEGIN_TIME_STAMP, when.value().substring(0, slash));
      stamp(event, Reused.END_TIME_STAMP, when.value().substring(slash + 1));
    }
    if (when.by() != When.Dating.CLAUSE) {
      graph.add(event, Vocabulary.DATED_BY, Vocabulary.datedBy(when.by()));
    }
    when.timex().ifPresent(span -> graph.add(event, Vocabulary.DATE_EVIDENCE, graph.words(span)));
  }

  private void stamp(Node event, Node property, String value) {
    if (!value.isEmpty()) { // an interval may be open at one end
      graph.add(event, property, Literals.time(value));
    }
  }
}
