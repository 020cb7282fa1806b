package org.dateline.rdf;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.dateline.annotate.Timex;

/** Writes time expressions as properties of their words. */
final class TimexWriter {
  private static final Pattern DURATION = Pattern.compile("^P[0-9TX]");
  private static final Pattern TIME = Pattern.compile("[0-9X]T");

  private final ArticleGraph graph;

  TimexWriter(ArticleGraph graph) {
    this.graph = graph;
  }

  void write() {
    for (Timex timex : graph.facts().timexes()) {
      Node words = graph.words(timex.span());
      if (!timex.type().equals(usualType(timex.value()))) {
        graph.add(words, Vocabulary.TIMEX_TYPE, Literals.text(timex.type()));
      }
      graph.add(words, Vocabulary.TIMEX_VALUE, Literals.text(timex.value()));
    }
  }

  /** The type that a value's form tells: P3D is a duration, 2024-05-01T07:00 a time. */
  private static String usualType(String value) {
    if (DURATION.matcher(value).find()) {
      return "DURATION";
    }
    return TIME.matcher(value).find() ? "TIME" : "DATE";
  }
}
