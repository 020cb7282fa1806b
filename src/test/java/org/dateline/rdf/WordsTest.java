package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.NodeFactory;
import org.dateline.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  @Test
  void anIriTellsWhereWordsStand() {
    Words words = Words.of(Iris.words(Iris.article("a"), new Span(3, 9))).orElseThrow();
    assertThat(words.article()).isEqualTo(Iris.article("a"));
    assertThat(words.span()).isEqualTo(new Span(3, 9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"urn:a#char=9,3", "urn:a#char=3", "urn:a#meeting-3", "urn:a"})
  void otherIrisAreNoWords(String iri) {
    assertThat(Words.of(NodeFactory.createURI(iri))).isEmpty();
  }
}
