package org.dateline.query;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.dateline.article.Span;
import org.dateline.rdf.Reused;

/**
 * Where an entity stands in an article.
 *
 * @param article the article's identifier
 * @param span of the mention
 */
public record Standing(String article, Span span) {
  /**
   * All mentions of an entity, by article and place.
   *
   * @param name its IRI, as {@link Explanation#of} takes it
   */
  public static List<Standing> of(Source source, String name) {
    return source.readGraph(
        graph -> {
          String iri = graph.getPrefixMapping().expandPrefix(name.replaceAll("^<|>$", ""));
          return graph
              .find(Node.ANY, Reused.IDENT_REF, NodeFactory.createURI(iri))
              .mapWith(triple -> of(graph, triple.getSubject().getURI()))
              .toList()
              .stream()
              .sorted(Comparator.comparing(Standing::article).thenComparing(Standing::span))
              .toList();
        });
  }

  private static Standing of(Graph graph, String words) {
    String[] parts = words.split("#char=|,");
    Node article = NodeFactory.createURI(parts[0]);
    String id =
        graph
            .find(article, DCTerms.identifier.asNode(), Node.ANY)
            .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
            .nextOptional()
            .orElse("");
    return new Standing(id, new Span(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
  }
}
