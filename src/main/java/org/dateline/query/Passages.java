package org.dateline.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.dateline.article.Span;
import org.dateline.article.Text;
import org.dateline.rdf.Reused;
import org.dateline.rdf.Vocabulary;
import org.dateline.rdf.Words;

/** The sentences around words of articles, with the words marked. */
final class Passages {
  private final Graph graph;

  Passages(Graph graph) {
    this.graph = graph;
  }

  /** Whether a node is a stretch of an article's text. */
  boolean isWords(Node node) {
    return Words.of(node).isPresent();
  }

  boolean isSentence(Node node) {
    return graph.contains(Node.ANY, Vocabulary.EVIDENCE, node)
        || graph.contains(Node.ANY, Reused.IN_SENTENCE, node);
  }

  /** {@code article: ... [[words]] ...}, in text order, each sentence once with all its marks. */
  List<String> around(Collection<Node> words) {
    List<String> passages = new ArrayList<>();
    TreeMap<String, List<Node>> byArticle = new TreeMap<>();
    for (Node node : words) {
      byArticle.computeIfAbsent(article(node).getURI(), k -> new ArrayList<>()).add(node);
    }
    byArticle.values().forEach(nodes -> passages.addAll(inArticle(nodes)));
    return passages;
  }

  private List<String> inArticle(List<Node> words) {
    Node article = article(words.get(0));
    Text text = new Text(literal(article, Reused.IS_STRING));
    List<Span> sentences = sentences(article);
    TreeMap<Span, List<Span>> marks = new TreeMap<>();
    for (Node node : words) {
      Span span = span(node);
      Span around = around(span, sentences, text);
      List<Span> inside = marks.computeIfAbsent(around, one -> new ArrayList<>());
      if (!isSentence(node)) {
        inside.add(span);
      }
    }
    String name = literal(article, DCTerms.identifier.asNode());
    return marks.entrySet().stream()
        .map(entry -> name + ": " + marked(text, entry.getKey(), entry.getValue()))
        .toList();
  }

  private List<Span> sentences(Node article) {
    return graph
        .find(Node.ANY, Vocabulary.EVIDENCE, Node.ANY)
        .mapWith(triple -> Words.of(triple.getObject()).orElseThrow())
        .filterKeep(sentence -> sentence.article().equals(article))
        .mapWith(Words::span)
        .toList();
  }

  /** The sentence, where one was written; else the line. */
  private static Span around(Span words, List<Span> sentences, Text text) {
    return sentences.stream()
        .filter(sentence -> sentence.covers(words))
        .findFirst()
        .orElseGet(() -> line(words, text));
  }

  private static Span line(Span words, Text text) {
    int begin = words.begin();
    while (begin > 0 && text.codePointAt(begin - 1) != '\n') {
      begin--;
    }
    int end = words.end();
    while (end < text.length() && text.codePointAt(end) != '\n') {
      end++;
    }
    return new Span(begin, end);
  }

  private static String marked(Text text, Span sentence, List<Span> marks) {
    StringBuilder out = new StringBuilder();
    int at = sentence.begin();
    for (Span mark : marks.stream().sorted().distinct().toList()) {
      if (mark.begin() >= at && mark.end() <= sentence.end()) {
        out.append(text.slice(at, mark.begin())).append("[[").append(text.slice(mark)).append("]]");
        at = mark.end();
      }
    }
    return out.append(text.slice(at, sentence.end())).toString().replaceAll("\\s+", " ");
  }

  private static Span span(Node words) {
    return Words.of(words).orElseThrow().span();
  }

  private static Node article(Node words) {
    return Words.of(words).orElseThrow().article();
  }

  private String literal(Node subject, Node predicate) {
    return object(subject, predicate).map(Node::getLiteralLexicalForm).orElse("");
  }

  private Optional<Node> object(Node subject, Node predicate) {
    return graph.find(subject, predicate, Node.ANY).mapWith(t -> t.getObject()).nextOptional();
  }
}
