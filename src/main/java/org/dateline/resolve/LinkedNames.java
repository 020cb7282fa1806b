package org.dateline.resolve;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.extract.Entity;
import org.dateline.extract.Facts;
import org.dateline.link.Link;
import org.dateline.link.Linker;

/**
 * Articles share an entity that they name in the same full way, unless links to different items
 * part them; what is linked goes by its item and the item's name, however the article calls it.
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
    return link.map(
            l ->
                new ResolvedEntity(
                    entity.id(), l.label(), Optional.of(l.item()), Optional.of(l.iri()), List.of()))
        .orElseGet(() -> FullNames.identity(entity));
  }
}
