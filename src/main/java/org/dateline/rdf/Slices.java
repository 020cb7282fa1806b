package org.dateline.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.G;
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
    graph
        .find(Node.ANY, Reused.ANCHOR_OF, Node.ANY)
        .forEach(triple -> slices.check(triple, violations));
    graph
        .find()
        .filterKeep(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank())
        .forEach(triple -> violations.add("blank node in " + triple));
    return violations;
  }

  private void check(Triple triple, List<String> violations) {
    Node words = triple.getSubject();
    Node context = G.getZeroOrOneSP(graph, words, Reused.REFERENCE_CONTEXT);
    Text text = texts.get(context);
    Integer begin = offset(words, Reused.BEGIN_INDEX);
    Integer end = offset(words, Reused.END_INDEX);
    if (text == null || begin == null || end == null) {
      violations.add("<" + words + "> nif:referenceContext: no text to hold it against");
    } else if (begin > end || end > text.length()) {
      violations.add("<" + words + "> nif:endIndex: outside the text of " + text.length());
    } else if (!text.slice(begin, end).equals(triple.getObject().getLiteralLexicalForm())) {
      violations.add("<" + words + "> nif:anchorOf: not the text's own words");
    }
  }

  private Integer offset(Node words, Node property) {
    Node literal = G.getZeroOrOneSP(graph, words, property);
    return literal == null ? null : Integer.valueOf(literal.getLiteralLexicalForm());
  }
}
