package org.dateline.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.extract.Attribute;
import org.dateline.extract.Entity;
import org.dateline.extract.Facts;

/**
 * Chooses for an article's entities their Wikidata items, or none: a wrong item is worse than none.
 * Safe for use by several threads.
 */
public final class Linker {
  private final KnownEntities known;
  private final List<ItemSource> sources;
  private final LinkSettings settings;
  private final Weights weights;

  /**
   * A linker with the bundled weights.
   *
   * @param known the table that knows few items well
   * @param sources asked beside it
   */
  public Linker(KnownEntities known, List<ItemSource> sources, LinkSettings settings) {
    this(known, sources, settings, Weights.bundled());
  }

  /** A linker with weights of its own. */
  public Linker(
      KnownEntities known, List<ItemSource> sources, LinkSettings settings, Weights weights) {
    this.known = known;
    this.sources = List.copyOf(sources);
    this.settings = settings;
    this.weights = weights;
  }

  /** A linker over the table that comes with the program. */
  public static Linker bundled() {
    return new Linker(KnownEntities.bundled(), List.of(), LinkSettings.standard());
  }

  /** One answer for each entity of the facts, in their order. */
  public List<Choice> link(Facts facts) {
    List<String> names = facts.entities().stream().flatMap(Linker::names).distinct().toList();
    List<ItemSource> here = sources.stream().map(source -> source.about(names)).toList();
    return new ArticleLinker(facts, known, here, settings, weights).choices();
  }

  /**
   * Items of the offices that people hold.
   *
   * @param choices for the entities of the same facts
   * @return ids by the place of the membership in the facts' list
   */
  public Map<Integer, String> offices(Facts facts, List<Choice> choices) {
    return new Offices(sources).of(facts, choices);
  }

  /** Ids of the countries that the words for people's nationalities tell of. */
  public Map<String, String> nationalities(Facts facts) {
    Map<String, String> countries = new HashMap<>();
    facts.entities().stream()
        .flatMap(entity -> entity.attributes().stream())
        .filter(attribute -> attribute.kind() == Attribute.Kind.NATIONALITY)
        .map(Attribute::value)
        .forEach(word -> known.demonyms().country(word).ifPresent(id -> countries.put(word, id)));
    return countries;
  }

  /** What the sources know of an item, the table last. */
  public Optional<Item> item(String id) {
    return Stream.concat(sources.stream(), Stream.of(known))
        .flatMap(source -> source.item(id).stream())
        .findFirst();
  }

  /** What the features count. */
  public Weights weights() {
    return weights;
  }

  /** Names and dates of what items are chosen from. */
  public String name() {
    return Stream.concat(Stream.of(known.name()), sources.stream().map(ItemSource::name))
        .collect(Collectors.joining("; "));
  }

  private static Stream<String> names(Entity entity) {
    return entity.named() ? CandidateFinder.fullNames(entity) : Stream.empty();
  }
}
