package org.dateline.link.index;

import java.util.List;
import java.util.Objects;
import org.dateline.link.Item;

/**
 * What one line of one source tells of an item; its kind is not known yet.
 *
 * @param item what the line tells; the label is empty where it tells none
 * @param origin the sort of source
 * @param redirects English Wikipedia titles that lead to the item's article
 * @param where file and line, {@code items.tsv:17}; empty where it stands on several
 */
record ItemPart(Item item, Origin origin, List<String> redirects, String where) {
  ItemPart {
    Objects.requireNonNull(item);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(where);
    redirects = List.copyOf(redirects);
  }

  ItemPart(Item item, Origin origin, String where) {
    this(item, origin, List.of(), where);
  }

  /** Whether both stand in one file, each on a line. */
  boolean inOneFile(ItemPart other) {
    return !where.isEmpty() && file().equals(other.file());
  }

  private String file() {
    return where.substring(0, Math.max(0, where.lastIndexOf(':')));
  }

  /** Sorts of source; where several tell the same, the first is believed. */
  enum Origin {
    DUMP,
    TABLE,
    WIKIPEDIA
  }
}
