package org.dateline.resolve;

import java.util.List;
import org.dateline.extract.Facts;

/**
 * Facts whose entities have an identity.
 *
 * @param facts what was taken from the article
 * @param entities one for each entity of the facts, in their order
 */
public record Resolved(Facts facts, List<ResolvedEntity> entities) {
  public Resolved {
    entities = List.copyOf(entities);
    if (entities.size() != facts.entities().size()) {
      throw new IllegalArgumentException(
          entities.size() + " identities for " + facts.entities().size() + " entities");
    }
  }
}
