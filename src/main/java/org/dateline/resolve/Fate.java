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
 * @param parting how far it is parted from others
 */
record Fate(
    Optional<String> merged,
    Optional<String> item,
    Optional<String> name,
    Set<String> forbidden,
    Parting parting) {
  /** From whom an entity is parted. */
  enum Parting {
    NONE,
    /** From what is linked to the same item. */
    FROM_LINKED,
    /** From all other articles' entities of its name, too. */
    FROM_ALL
  }

  static final Fate NONE =
      new Fate(Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Parting.NONE);

  Fate {
    forbidden = Set.copyOf(forbidden);
  }

  /** What is decided here, and what another says beside it. */
  Fate or(Fate other) {
    Set<String> both = new TreeSet<>(forbidden);
    both.addAll(other.forbidden);
    return new Fate(
        merged.or(other::merged),
        item.or(other::item),
        name.or(other::name),
        both,
        parting.compareTo(other.parting) < 0 ? other.parting : parting);
  }
}
