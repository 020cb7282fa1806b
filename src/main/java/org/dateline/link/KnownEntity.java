package org.dateline.link;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A well-known entity.
 *
 * @param label its usual English name
 * @param aliases other names that stand for it alone
 * @param item Wikidata id: {@code Q801}
 * @param kind what it is
 * @param within label of the state where it is, of the country where a state is; empty where that
 *     is not told
 */
public record KnownEntity(
    String label, List<String> aliases, String item, Kind kind, Optional<String> within) {
  public KnownEntity {
    Objects.requireNonNull(label);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(within);
    aliases = List.copyOf(aliases);
    if (!item.matches("Q[1-9][0-9]*")) {
      throw new IllegalArgumentException("no Wikidata item: " + item);
    }
  }

  /** An entity of which is not told where it is. */
  public KnownEntity(String label, List<String> aliases, String item, Kind kind) {
    this(label, aliases, item, kind, Optional.empty());
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
