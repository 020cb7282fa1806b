package org.dateline.link;

import java.util.Objects;
import java.util.Optional;

/** Tells which English Wikipedia article a name leads to most often. Safe for several threads. */
public interface TitleSource {
  /** The article of a name as an article writes it, empty where none is known. */
  Optional<NamedTitle> title(String name);

  /** Name and size of this source; the same for the same content. */
  String name();

  /**
   * An article of English Wikipedia.
   *
   * @param title with spaces
   * @param score share of the name's links that lead to it, from 0 to 1
   */
  record NamedTitle(String title, double score) {
    public NamedTitle {
      Objects.requireNonNull(title);
      if (!(score >= 0 && score <= 1)) {
        throw new IllegalArgumentException("no score: " + score);
      }
    }
  }
}
