package org.dateline.link;

import java.util.Objects;

/**
 * The item that an entity is.
 *
 * @param item Wikidata id: {@code Q801}
 * @param score how sure, from 0 to 1
 * @param method how it was found: {@code label}, {@code alias}
 */
public record Link(String item, double score, String method) {
  public Link {
    Objects.requireNonNull(item);
    Objects.requireNonNull(method);
    if (score < 0 || score > 1) {
      throw new IllegalArgumentException("no score: " + score);
    }
  }

  /** The item's IRI. */
  public String iri() {
    return iri(item);
  }

  /** IRI of an item by its id. */
  public static String iri(String item) {
    return "http://www.wikidata.org/entity/" + item;
  }
}
