package org.dateline.link;

import java.util.List;
import java.util.Objects;

/**
 * A well-known entity.
 *
 * @param label its usual English name
 * @param aliases other names that stand for it alone
 * @param item Wikidata id: {@code Q801}
 * @param kind what it is
 */
public record KnownEntity(String label, List<String> aliases, String item, Kind kind) {
  public KnownEntity {
    Objects.requireNonNull(label);
    Objects.requireNonNull(kind);
    aliases = List.copyOf(aliases);
    if (!item.matches("Q[1-9][0-9]*")) {
      throw new IllegalArgumentException("no Wikidata item: " + item);
    }
  }

  /** What a known entity is; the table's types, in capitals. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    /** A country or territory, which is a place and acts like a body. */
    COUNTRY,
    PLACE,
    EVENT,
    WORK
  }
}
