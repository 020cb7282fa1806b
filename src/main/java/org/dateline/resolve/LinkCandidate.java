package org.dateline.resolve;

import java.math.BigDecimal;

/**
 * An item that an entity may be, not sure enough to be stated as identity.
 *
 * @param item IRI of the Wikidata item
 * @param score from 0 to 1
 * @param method how it was found
 */
public record LinkCandidate(String item, BigDecimal score, String method) {
  public LinkCandidate {
    if (score.signum() < 0 || score.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("no score: " + score);
    }
  }
}
