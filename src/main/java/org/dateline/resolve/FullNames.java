package org.dateline.resolve;

import java.util.List;
import java.util.Optional;
import org.dateline.extract.Entity;
import org.dateline.extract.Facts;

/** Articles share an entity that they name in the same full way; every other one stays local. */
public final class FullNames implements Resolver {
  @Override
  public Resolved resolve(Facts facts) {
    return new Resolved(facts, facts.entities().stream().map(FullNames::identity).toList());
  }

  static ResolvedEntity identity(Entity entity) {
    String label = entity.named() ? CommonName.of(entity.name(), entity.type()) : entity.name();
    boolean shared = entity.named() && entity.full();
    Optional<String> key = shared ? Optional.of(label) : Optional.empty();
    return new ResolvedEntity(entity.id(), label, key, Optional.empty(), List.of());
  }
}
