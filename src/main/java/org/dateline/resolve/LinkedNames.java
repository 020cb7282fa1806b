package org.dateline.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, String> labels = labels(facts, links);
    return new Resolved(
        facts,
        IntStream.range(0, facts.entities().size())
            .mapToObj(i -> identity(facts.entities().get(i), links.get(i), labels))
            .toList());
  }

  /** Of an article's names for one item the fullest: the longest, then the first by alphabet. */
  private static Map<String, String> labels(Facts facts, List<Optional<Link>> links) {
    Map<String, String> labels = new HashMap<>();
    for (Entity entity : facts.entities()) {
      links
          .get(entity.id())
          .ifPresent(link -> labels.merge(key(entity, link), entity.name(), LinkedNames::fuller));
    }
    return labels;
  }

  private static String key(Entity entity, Link link) {
    return entity.type() + " " + link.item();
  }

  private static String fuller(String one, String other) {
    boolean first =
        one.length() > other.length()
            || one.length() == other.length() && one.compareTo(other) <= 0;
    return first ? one : other;
  }

  private static ResolvedEntity identity(
      Entity entity, Optional<Link> link, Map<String, String> labels) {
    return link.map(
            l ->
                new ResolvedEntity(
                    entity.id(),
                    labels.get(key(entity, l)),
                    Optional.of(l.item()),
                    Optional.of(l.iri()),
                    List.of()))
        .orElseGet(() -> FullNames.identity(entity));
  }
}
