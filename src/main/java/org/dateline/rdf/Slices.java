package org.dateline.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.dateline.article.Text;

/**
 * Checks what SHACL core cannot: that quoted words are the text's own, and that no node is blank.
 */
final class Slices {
  private final Graph graph;
  private final Map<Node, Text> texts = new HashMap<>();

  private Slices(Graph graph) {
    this.graph = graph;
    graph
        .find(Node.ANY, Reused.IS_STRING, Node.ANY)
        .forEach(
            triple ->
                texts.put(
                    triple.getSubject(), new Text(triple.getObject().getLiteralLexicalForm())));
  }

  static List<String> violations(Graph graph) {
    List<String> violations = new ArrayList<>();
    Slices slices = new Slices(graph);
    words(graph).forEach(words -> slices.checkPlace(words, violations));
    graph
        .find(Node.ANY, Reused.ANCHOR_OF, Node.ANY)
        .forEach(triple -> slices.checkText(triple, violations));
    graph
        .find()
        .filterKeep(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank())
        .forEach(triple -> violations.add("blank node in " + triple));
    return violations;
  }

  private static Set<Node> words(Graph graph) {
    Set<Node> words = new LinkedHashSet<>();
    graph.find().forEach(triple -> words.addAll(List.of(triple.getSubject(), triple.getObject())));
    words.addAll(words.stream().flatMap(node -> Words.first(node).stream()).toList());
    words.removeIf(node -> !node.isURI() || !node.getURI().contains("#char="));
    return words;
  }

  private void checkPlace(Node node, List<String> violations) {
    Optional<Words> words = Words.of(node);
    if (words.isEmpty()) {
      violations.add("<" + node + ">: no offsets into a text");
    } else if (!texts.containsKey(words.get().article())) {
      violations.add("<" + node + ">: no text to hold it against");
    } else if (words.get().span().end() > texts.get(words.get().article()).length()) {
      violations.add("<" + node + ">: outside the text");
    }
  }

  private void checkText(Triple triple, List<String> violations) {
    String stated = triple.getObject().getLiteralLexicalForm();
    Optional<String> own = Words.of(triple.getSubject()).flatMap(this::slice);
    if (own.isPresent() && !own.get().equals(stated)) {
      violations.add("<" + triple.getSubject() + "> nif:anchorOf: not the text's own words");
    }
  }

  private Optional<String> slice(Words words) {
    return Optional.ofNullable(texts.get(words.article()))
        .filter(text -> words.span().end() <= text.length())
        .map(text -> text.slice(words.span()));
  }
}
