package org.dateline.link;

import java.util.Objects;

/**
 * An item that goes by a name that was asked for.
 *
 * @param item the item
 * @param how what the name is to it
 */
public record NamedItem(Item item, How how) {
  public NamedItem {
    Objects.requireNonNull(item);
    Objects.requireNonNull(how);
  }

  /** What a name is to an item. */
  public enum How {
    LABEL,
    /** Title of its English Wikipedia article. */
    TITLE,
    ALIAS,
    /** An English Wikipedia title that leads to its article. */
    REDIRECT
  }
}
