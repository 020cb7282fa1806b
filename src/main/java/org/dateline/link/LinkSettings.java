package org.dateline.link;

import java.util.Objects;

/**
 * What decides between an item and none.
 *
 * @param threshold least score of a link
 * @param own the user's own links, which win over everything
 */
public record LinkSettings(double threshold, OwnLinks own) {
  // Likelier than all else together; also the best F1 on articles held out: link-weights.tsv.
  public static final double THRESHOLD = 0.5;

  public LinkSettings {
    Objects.requireNonNull(own);
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException("no threshold: " + threshold);
    }
  }

  public static LinkSettings standard() {
    return new LinkSettings(THRESHOLD, OwnLinks.none());
  }
}
