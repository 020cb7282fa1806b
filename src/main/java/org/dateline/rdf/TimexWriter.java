package org.dateline.rdf;

import org.apache.jena.graph.Node;
import org.dateline.annotate.Timex;

/** Writes time expressions as properties of their words. */
final class TimexWriter {
  private final ArticleGraph graph;

  TimexWriter(ArticleGraph graph) {
    this.graph = graph;
  }

  void write() {
    for (Timex timex : graph.facts().timexes()) {
      Node words = graph.words(timex.span());
      if (!timex.type().equals("DATE")) {
        graph.add(words, Vocabulary.TIMEX_TYPE, Literals.text(timex.type()));
      }
      graph.add(words, Vocabulary.TIMEX_VALUE, Literals.text(timex.value()));
    }
  }
}
