package org.dateline.resolve;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.extract.Entity;
import org.dateline.extract.Facts;
import org.dateline.link.Link;
import org.dateline.link.Linker;

/**
 * Articles share an entity that they name in the same full way, unless links to different items part
 * them; what is linked goes by its item, however it is named.
 */
public final class LinkedNames implements Resolver {
  private final Linker linker;

  public LinkedNames(Linker linker) {
    this.linker = linker;
  }

  @Override
  public Resolved resolve(Facts facts) {
    List<Optional<Link>> links = linker.link(facts);
    return new Resolved(
        facts,
        IntStream.range(0, facts.entities().size())
            .mapToObj(i -> identity(facts.entities().get(i), links.get(i)))
            .toList());
  }

  private static ResolvedEntity identity(Entity entity, Optional<Link> link) {
    if (link.isPresent()) {
      return new ResolvedEntity(
          entity.id(), entity.name(), Optional.of(link.get().item()), link.map(Link::iri), List.of());
    }
    Optional<String> key =
        entity.named() && entity.full() ? Optional.of(entity.name()) : Optional.empty();
    return new ResolvedEntity(entity.id(), entity.name(), key, Optional.empty(), List.of());
  }
}
