package org.dateline.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.UserError;
import org.dateline.extract.Status;
import org.dateline.rdf.Reused;
import org.dateline.rdf.Vocabulary;
import org.dateline.rdf.Words;

/** All that the graph knows of one event, entity or statement, and the words that it rests on. */
public final class Explanation {
  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final Graph graph;
  private final Node node;
  private final Passages passages;
  private final Set<Node> words = new LinkedHashSet<>();
  private final int width;
  private final StringBuilder out = new StringBuilder();

  private Explanation(Graph graph, Node node, int width) {
    this.graph = graph;
    this.node = node;
    this.width = width;
    this.passages = new Passages(graph);
  }

  /**
   * Explains a node.
   *
   * @param name its IRI, with or without angle brackets, or shortened by a prefix of the data
   */
  public static String of(Source source, String name, int width) {
    return source.readGraph(
        graph -> {
          String iri = graph.getPrefixMapping().expandPrefix(name.replaceAll("^<|>$", ""));
          Node node = NodeFactory.createURI(iri);
          if (!graph.contains(node, Node.ANY, Node.ANY)) {
            throw UserError.noSuchNode(name);
          }
          return new Explanation(graph, node, width).print();
        });
  }

  private String print() {
    wrapped(label(node), "");
    out.append("  ").append(node.getURI()).append('\n');
    List<String> said = outgoing();
    said.addAll(implied());
    section("What is said of it", said);
    section("Where it takes part", incoming());
    section("Where it stands", passages.around(words));
    return out.toString();
  }

  private List<String> outgoing() {
    List<String> lines = new ArrayList<>();
    for (Triple triple : sorted(graph.find(node, Node.ANY, Node.ANY).toList())) {
      if (passages.isWords(triple.getObject())) {
        words.add(triple.getObject());
      } else if (!isText(triple.getPredicate())) {
        lines.add(name(triple.getPredicate()) + ": " + described(triple.getObject()));
      }
    }
    return lines;
  }

  /** What the graph leaves out because it follows: who says an event told in a statement is so. */
  private List<String> implied() {
    List<String> lines = new ArrayList<>();
    if (graph.contains(node, Vocabulary.TRIGGER, Node.ANY)
        && !graph.contains(node, Vocabulary.STATUS, Node.ANY)) {
      lines.add(name(Vocabulary.STATUS) + ": " + name(Vocabulary.status(Status.ASSERTED)));
    }
    for (Triple told : graph.find(node, Vocabulary.TOLD_IN, Node.ANY).toList()) {
      sorted(graph.find(told.getObject(), Vocabulary.SPEAKER, Node.ANY).toList()).stream()
          .map(triple -> name(Vocabulary.ACCORDING_TO) + ": " + described(triple.getObject()))
          .forEach(lines::add);
    }
    return lines;
  }

  private List<String> incoming() {
    List<String> lines = new ArrayList<>();
    Words.first(node).ifPresent(words::add);
    for (Triple triple : sorted(graph.find(Node.ANY, Node.ANY, node).toList())) {
      if (passages.isWords(triple.getSubject())) { // a mention, or a figure that counts it
        words.add(triple.getSubject());
      } else {
        lines.add(name(triple.getPredicate()) + " of " + described(triple.getSubject()));
      }
    }
    return lines;
  }

  private static List<Triple> sorted(List<Triple> triples) {
    return triples.stream().sorted(ORDER).toList();
  }

  /** The article's whole text and the label that stands above are not told again. */
  private static boolean isText(Node predicate) {
    return predicate.equals(Reused.IS_STRING) || predicate.equals(RDFS.Nodes.label);
  }

  private String described(Node term) {
    if (graph.contains(term, Vocabulary.ITEM, Node.ANY)) {
      return candidate(term);
    }
    if (!term.isURI()) {
      return term.isLiteral() ? term.getLiteralLexicalForm() : term.toString();
    }
    String label = label(term);
    return label.equals(name(term)) ? label : label + " <" + term.getURI() + ">";
  }

  /** Item, score, how it was found and in what. */
  private String candidate(Node link) {
    return Stream.of(Vocabulary.ITEM, Vocabulary.SCORE, Vocabulary.METHOD, Vocabulary.ITEM_SOURCE)
        .flatMap(property -> graph.find(link, property, Node.ANY).toList().stream())
        .map(Triple::getObject)
        .map(value -> value.isURI() ? "<" + value.getURI() + ">" : value.getLiteralLexicalForm())
        .collect(Collectors.joining(", "));
  }

  private String label(Node term) {
    return graph
        .find(term, RDFS.Nodes.label, Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .nextOptional()
        .orElseGet(() -> name(term));
  }

  private String name(Node term) {
    return graph.getPrefixMapping().shortForm(term.getURI());
  }

  private void section(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      out.append('\n').append(title).append('\n');
      lines.forEach(line -> wrapped(line, "  "));
    }
  }

  private void wrapped(String text, String indent) {
    List<String> lines = CellWidth.wrap(text, Math.max(20, width - indent.length() - 4));
    for (int i = 0; i < lines.size(); i++) {
      out.append(indent).append(i == 0 ? "" : "    ").append(lines.get(i)).append('\n');
    }
  }
}
