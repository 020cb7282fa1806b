package org.dateline.resolve;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is decided on an entity.
 *
 * @param merged IRI that it goes by, when it is merged with others
 * @param item that it is: {@code Q801}
 * @param name that it has
 * @param forbidden items that it is not
 * @param partedFrom IRIs of entities that it is not
 */
record Fate(
    Optional<String> merged,
    Optional<String> item,
    Optional<String> name,
    Set<String> forbidden,
    Set<String> partedFrom) {
  static final Fate NONE =
      new Fate(Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Set.of());

  Fate {
    forbidden = Set.copyOf(forbidden);
    partedFrom = Set.copyOf(partedFrom);
  }

  /** What is decided here, and what another says beside it. */
  Fate or(Fate other) {
    return new Fate(
        merged.or(other::merged),
        item.or(other::item),
        name.or(other::name),
        union(forbidden, other.forbidden),
        union(partedFrom, other.partedFrom));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.addAll(other);
    return both;
  }
}
