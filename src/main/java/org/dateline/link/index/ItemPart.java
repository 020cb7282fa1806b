package org.dateline.link.index;

import java.util.Comparator;
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
  // In one file: the longer number is the larger one.
  private static final Comparator<String> BY_LINE =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

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

  /** Says that the item stands on two lines of a file. */
  String alsoOn(ItemPart other) {
    boolean later = BY_LINE.compare(where, other.where) > 0;
    return "%s: %s stands on %s, too; taken as one, mend the file if they differ"
        .formatted(later ? where : other.where, item.id(), later ? other.where : where);
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
