package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.annotate.AnnotatedReader;
import org.dateline.extract.Extractor;
import org.dateline.extract.Facts;
import org.junit.jupiter.api.Test;

/** Peoples are named wherever they stand, other groups where a fact rests on them. */
class PeoplesTest {
  @Test
  void writesPeoplesWithoutAFact() throws IOException {
    Graph graph = Stories.write(facts());
    assertThat(names(graph, "Californians")).isTrue();
    assertThat(names(graph, "Leaders of Southeast Asian countries"))
        .as("has a fact: they met")
        .isTrue();
    assertThat(names(graph, "poll")).isFalse();
  }

  private static boolean names(Graph graph, String name) {
    return graph.contains(Node.ANY, RDFS.Nodes.label, Literals.text(name));
  }

  private static Facts facts() throws IOException {
    Extractor extractor =
        new Extractor(LexiconReader.bundled(List.of()), SpeechLexiconReader.english());
    try (InputStream stream =
        PeoplesTest.class.getResourceAsStream("/org/dateline/extract/entity/edges.conllu")) {
      String form = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return extractor.extract(AnnotatedReader.read(form));
    }
  }
}
