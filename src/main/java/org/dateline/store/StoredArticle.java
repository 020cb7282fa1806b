package org.dateline.store;

import java.util.Objects;

/**
 * An article that is stored.
 *
 * @param name IRI of its graph
 * @param id the identifier that users know it by
 * @param digest of its text and metadata
 */
public record StoredArticle(String name, String id, String digest) {
  public StoredArticle {
    Objects.requireNonNull(name);
    Objects.requireNonNull(id);
    Objects.requireNonNull(digest);
  }
}
