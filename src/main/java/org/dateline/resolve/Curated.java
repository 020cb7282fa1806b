package org.dateline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.extract.Facts;
import org.dateline.link.Link;

/** Follows what people decided on entities, whatever another resolver makes of them. */
public final class Curated implements Resolver {
  private final Resolver resolver;
  private final Curation curation;
  private final Function<Facts, EntityIris> iris;

  /**
   * @param resolver asked first
   * @param iris how people speak of an article's entities
   */
  public Curated(Resolver resolver, Curation curation, Function<Facts, EntityIris> iris) {
    this.resolver = resolver;
    this.curation = curation;
    this.iris = iris;
  }

  /**
   * @throws Contradiction when a decision does not fit an entity
   */
  @Override
  public Resolved resolve(Facts facts) {
    Resolved resolved = resolver.resolve(facts);
    if (curation.isEmpty()) {
      return resolved;
    }
    EntityIris names = iris.apply(facts);
    String article = facts.text().article().id();
    List<ResolvedEntity> decided = new ArrayList<>();
    Map<String, String> labels = new HashMap<>();
    for (ResolvedEntity identity : resolved.entities()) {
      Entity entity = facts.entities().get(identity.entity());
      Fate fate = fate(entity, identity, names, article);
      ResolvedEntity one = decided(entity, identity, fate, names);
      fate.name().ifPresent(name -> labels.put(node(entity, one), name));
      decided.add(one);
    }
    return resolved.with(labelled(facts, decided, labels));
  }

  private Fate fate(Entity entity, ResolvedEntity identity, EntityIris names, String article) {
    Fate fate = curation.fate(names.of(identity), article);
    // The IRI that the item gives may have been decided on as well.
    return fate.item()
        .map(item -> fate.or(curation.fate(names.of(linked(identity, item)), article)))
        .orElse(fate);
  }

  private static ResolvedEntity decided(
      Entity entity, ResolvedEntity identity, Fate fate, EntityIris names) {
    ResolvedEntity free = freed(entity, identity, fate, names);
    if (fate.merged().isPresent()) {
      return merged(entity, free, fate, names);
    }
    return fate.item().map(item -> linked(free, item)).orElse(free);
  }

  /** Without the items and the entities that it is not. */
  private static ResolvedEntity freed(
      Entity entity, ResolvedEntity identity, Fate fate, EntityIris names) {
    boolean wrong = identity.sameAs().filter(iri -> isForbidden(iri, fate)).isPresent();
    ResolvedEntity own =
        fate.partedFrom().isEmpty()
            ? wrong ? FullNames.identity(entity) : identity
            : parted(entity, fate, names);
    return own.with(
        own.candidates().stream().filter(one -> !isForbidden(one.item(), fate)).toList());
  }

  /** By its own name; where that is the other one's as well, by itself in the article. */
  private static ResolvedEntity parted(Entity entity, Fate fate, EntityIris names) {
    ResolvedEntity own = FullNames.identity(entity);
    return names.of(own).stream().anyMatch(fate.partedFrom()::contains)
        ? FullNames.local(entity)
        : own;
  }

  private static boolean isForbidden(String iri, Fate fate) {
    return fate.forbidden().contains(iri.substring(iri.lastIndexOf('/') + 1));
  }

  private static ResolvedEntity linked(ResolvedEntity identity, String item) {
    return new ResolvedEntity(
        identity.entity(),
        identity.label(),
        Optional.of(item),
        Optional.of(new Link(item, 1, "curation").iri()),
        List.of());
  }

  /** A link found by the program counts for the entity that the others are merged with alone. */
  private static ResolvedEntity merged(
      Entity entity, ResolvedEntity identity, Fate fate, EntityIris names) {
    String head = fate.merged().get();
    Optional<EntityType> type = Curation.type(head);
    if (type.isPresent() && type.get() != entity.type()) {
      throw new Contradiction(
          0,
          "merges %s, a %s, with <%s>"
              .formatted(entity.name(), Curation.word(entity.type()), head));
    }
    if (fate.item().isPresent()) {
      return linked(identity, fate.item().get());
    }
    boolean isHead = names.of(identity).contains(head);
    return new ResolvedEntity(
        identity.entity(),
        identity.label(),
        Optional.of(head),
        isHead ? identity.sameAs() : Optional.empty(),
        isHead ? identity.title() : Optional.empty(),
        isHead ? identity.candidates() : List.of());
  }

  /** What has one IRI in the article has one name: the one decided on, else the fullest. */
  private static List<ResolvedEntity> labelled(
      Facts facts, List<ResolvedEntity> decided, Map<String, String> labels) {
    Map<String, String> fullest = new HashMap<>();
    for (ResolvedEntity one : decided) {
      String node = node(facts.entities().get(one.entity()), one);
      fullest.merge(node, one.label(), LinkedNames::fuller);
    }
    fullest.putAll(labels);
    return decided.stream()
        .map(one -> one.named(fullest.get(node(facts.entities().get(one.entity()), one))))
        .toList();
  }

  private static String node(Entity entity, ResolvedEntity identity) {
    return identity.key().map(key -> entity.type() + " " + key).orElse("#" + entity.id());
  }
}
