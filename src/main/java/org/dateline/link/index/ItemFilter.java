package org.dateline.link.index;

import java.util.Optional;
import org.dateline.link.KnownEntity.Kind;

/** Which items an index keeps. */
final class ItemFilter {
  private static final int WELL_KNOWN = 3; // sitelinks

  private ItemFilter() {}

  /** The rule in words. */
  static String words() {
    return "items of tables; items of dumps with an English Wikipedia article, or "
        + WELL_KNOWN
        + " sitelinks, or 1 and the class of a person, organisation, place or event;"
        + " no disambiguation pages, lists, categories, names, scholarly articles";
  }

  static boolean keeps(PartMerge parts, Optional<RootClasses.Row> row) {
    if (row.isPresent() && row.get().dropped()) {
      return false;
    }
    Optional<Kind> kind = row.flatMap(RootClasses.Row::kind);
    int enough = kind.isPresent() && kind.get() != Kind.WORK ? 1 : WELL_KNOWN;
    return parts.vouched() || parts.popularity() >= enough;
  }
}
