package org.dateline.resolve;

import java.util.List;
import java.util.Optional;
import org.dateline.extract.Facts;

/**
 * Facts whose entities have an identity.
 *
 * @param facts what was taken from the article
 * @param entities one for each entity of the facts, in their order
 * @param words items of offices and nationalities
 * @param source name and date of what the items were chosen from, empty when nothing was linked
 */
public record Resolved(
    Facts facts, List<ResolvedEntity> entities, LinkedWords words, Optional<String> source) {
  public Resolved {
    entities = List.copyOf(entities);
    if (entities.size() != facts.entities().size()) {
      throw new IllegalArgumentException(
          entities.size() + " identities for " + facts.entities().size() + " entities");
    }
  }

  /** The same with other identities. */
  Resolved with(List<ResolvedEntity> others) {
    return new Resolved(facts, others, words, source);
  }

  /** Facts of which only the identities are known. */
  public Resolved(Facts facts, List<ResolvedEntity> entities) {
    this(facts, entities, LinkedWords.none(), Optional.empty());
  }
}
