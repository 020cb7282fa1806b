package org.dateline.resolve;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Under which identity an article's entity goes into the graph.
 *
 * @param entity its id in the facts
 * @param label its name in the graph; the same for every article that shares the key
 * @param key what articles share it by, together with its type; empty when it stays local to the
 *     article
 * @param sameAs IRI of the Wikidata item that it is, above the threshold
 * @param title of its English Wikipedia article, when it has no item
 * @param candidates items that it may be, the best first
 */
public record ResolvedEntity(
    int entity,
    String label,
    Optional<String> key,
    Optional<String> sameAs,
    Optional<String> title,
    List<LinkCandidate> candidates) {
  public ResolvedEntity {
    Objects.requireNonNull(label);
    Objects.requireNonNull(key);
    Objects.requireNonNull(sameAs);
    Objects.requireNonNull(title);
    candidates = List.copyOf(candidates);
  }

  /** An identity without an article of Wikipedia. */
  public ResolvedEntity(
      int entity,
      String label,
      Optional<String> key,
      Optional<String> sameAs,
      List<LinkCandidate> candidates) {
    this(entity, label, key, sameAs, Optional.empty(), candidates);
  }

  /** The same identity with an article of Wikipedia or none. */
  ResolvedEntity titled(Optional<String> article) {
    return new ResolvedEntity(entity, label, key, sameAs, article, candidates);
  }

  /** The same identity under another name. */
  ResolvedEntity named(String name) {
    return new ResolvedEntity(entity, name, key, sameAs, title, candidates);
  }

  /** The same identity with items that it may be. */
  ResolvedEntity with(List<LinkCandidate> others) {
    return new ResolvedEntity(entity, label, key, sameAs, title, others);
  }
}
