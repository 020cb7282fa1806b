package org.dateline.rdf;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.article.Span;

/**
 * A stretch of an article's text, as its IRI tells (RFC 5147): {@code <article>#char=begin,end}.
 *
 * @param article the article's node
 * @param span where the words stand
 */
public record Words(Node article, Span span) {
  private static final Pattern ENTITY = Pattern.compile("(.+)#entity-(\\d{1,9})-(\\d{1,9})");
  private static final Pattern IRI = Pattern.compile("(.+)#char=(\\d{1,9}),(\\d{1,9})");

  /** The words after which an entity of one article is named; empty for other nodes. */
  public static Optional<Node> first(Node entity) {
    Matcher parts = ENTITY.matcher(entity.isURI() ? entity.getURI() : "");
    return parts.matches()
        ? Optional.of(
            NodeFactory.createURI(
                parts.group(1) + "#char=" + parts.group(2) + "," + parts.group(3)))
        : Optional.empty();
  }

  /** The words that a node stands for; empty when it stands for something else. */
  public static Optional<Words> of(Node node) {
    Matcher parts = IRI.matcher(node.isURI() ? node.getURI() : "");
    if (!parts.matches() || Integer.parseInt(parts.group(2)) > Integer.parseInt(parts.group(3))) {
      return Optional.empty();
    }
    Node article = NodeFactory.createURI(parts.group(1));
    int begin = Integer.parseInt(parts.group(2));
    return Optional.of(new Words(article, new Span(begin, Integer.parseInt(parts.group(3)))));
  }
}
