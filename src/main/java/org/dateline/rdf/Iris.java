package org.dateline.rdf;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.extract.EntityType;

/** IRIs made from content: the same content has the same IRI on every machine and in every run. */
public final class Iris {
  static final String BASE = "https://w3id.org/dateline/";
  private static final int SLUG_LENGTH = 48;
  private static final String NOT_IN_IRIS = "\"<>\\^`{|}%?#[]";

  private Iris() {}

  /** The article, by its identifier; also the name of its graph. */
  public static Node graph(Article article) {
    return article(article.id());
  }

  public static Node article(String id) {
    return NodeFactory.createURI(BASE + "article/" + Digest.of(16, id));
  }

  /** Something of one article. */
  static Node local(Node article, String fragment) {
    return NodeFactory.createURI(article.getURI() + "#" + fragment);
  }

  /** A stretch of an article's text, in the form of RFC 5147. */
  static Node words(Node article, Span span) {
    return local(article, "char=" + span.begin() + "," + span.end());
  }

  /** An entity that articles share by type and key; a key that is an IRI stands for itself. */
  static Node shared(EntityType type, String key) {
    return key.startsWith(BASE)
        ? NodeFactory.createURI(key)
        : named(type.name().toLowerCase(Locale.ROOT), key);
  }

  /** A node known by its kind and name alone: an office, an occasion. */
  static Node named(String kind, String name) {
    String slug = slug(name);
    String hash = Digest.of(8, kind, name);
    return NodeFactory.createURI(BASE + kind + "/" + (slug.isEmpty() ? hash : slug + "-" + hash));
  }

  /** The end of the IRI under which Wikipedia and DBpedia keep what a title is about. */
  static String wikipediaPlace(String title) {
    StringBuilder place = new StringBuilder();
    for (char c : title.replace(' ', '_').toCharArray()) {
      place.append(c <= ' ' || NOT_IN_IRIS.indexOf(c) >= 0 ? "%%%02X".formatted((int) c) : c);
    }
    return place.toString();
  }

  static Node tool(String version) {
    return NodeFactory.createURI(BASE + "tool/" + slug(version));
  }

  /** Lower-case ASCII letters and digits with hyphens between, for people to read. */
  static String slug(String name) {
    String ascii = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    String slug = ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String cut = slug.substring(0, Math.min(slug.length(), SLUG_LENGTH));
    return cut.replaceAll("^-+|-+$", "");
  }
}
