package org.dateline.resolve;

import java.util.List;
import java.util.Optional;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.extract.Facts;

/** Articles share an entity that they name in the same full way; every other one stays local. */
public final class FullNames implements Resolver {
  @Override
  public Resolved resolve(Facts facts) {
    return new Resolved(facts, facts.entities().stream().map(FullNames::identity).toList());
  }

  static ResolvedEntity identity(Entity entity) {
    return new ResolvedEntity(
        entity.id(),
        label(entity),
        entity.full() ? sharedName(entity) : Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** An identity that no other article shares. */
  static ResolvedEntity local(Entity entity) {
    return new ResolvedEntity(
        entity.id(), label(entity), Optional.empty(), Optional.empty(), List.of());
  }

  private static String label(Entity entity) {
    return sharedName(entity).orElse(entity.name());
  }

  /** The way in which articles write its name, empty when it has none. */
  public static Optional<String> sharedName(Entity entity) {
    return entity.named()
        ? Optional.of(sharedName(entity.name(), entity.type()))
        : Optional.empty();
  }

  /** The way in which articles write a name. */
  public static String sharedName(String name, EntityType type) {
    return CommonName.of(name, type);
  }
}
