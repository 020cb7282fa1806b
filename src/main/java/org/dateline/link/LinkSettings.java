package org.dateline.link;

import java.util.Objects;

/**
 * What decides between an item and none.
 *
 * @param threshold least score of a link
 * @param margin least distance of the best score to the second
 * @param own the user's own links, which win over everything
 */
public record LinkSettings(double threshold, double margin, OwnLinks own) {
  // Where the training articles have the best F1 with at most one false link in ten NILs.
  public static final double THRESHOLD = 0.4;
  public static final double MARGIN = 0.1;

  public LinkSettings {
    Objects.requireNonNull(own);
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException("no threshold: " + threshold);
    }
  }

  public static LinkSettings standard() {
    return new LinkSettings(THRESHOLD, MARGIN, OwnLinks.none());
  }
}
