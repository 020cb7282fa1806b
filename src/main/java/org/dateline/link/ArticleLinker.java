package org.dateline.link;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.extract.Facts;

/**
 * Chooses items for the entities of one article. Those of which it is certain at a first look help
 * to choose the others.
 */
final class ArticleLinker {
  /** Score from which an item helps to choose others. */
  private static final double CERTAIN = 0.7;

  /** Share of the description's words beside the name that shows a private person to be known. */
  private static final double TOLD = 0.5;

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparing(candidate -> number(candidate.item().id()));

  private final List<Entity> entities;
  private final LinkContext context;
  private final ItemTopics topics;
  private final LinkSettings settings;
  private final Weights weights;
  private final List<List<Candidate>> candidates;

  ArticleLinker(
      Facts facts,
      KnownEntities known,
      List<ItemSource> sources,
      LinkSettings settings,
      Weights weights) {
    this.entities = facts.entities();
    this.context = new LinkContext(facts, known);
    this.topics = new ItemTopics(known, sources);
    this.settings = settings;
    this.weights = weights;
    CandidateFinder finder = new CandidateFinder(known, sources);
    List<List<Candidate>> named =
        entities.stream()
            .map(entity -> living(entity, finder.candidates(entity, context)))
            .toList();
    this.candidates =
        new PlaceChoice(NearbyPlaces.of(facts), named, topics, known.states()).of(entities);
  }

  /** Those who can have lived to do what the article tells. */
  private List<Candidate> living(Entity entity, List<Candidate> all) {
    return all.stream().filter(one -> !context.isOver(entity, one.item())).toList();
  }

  /** One answer for each entity, in their order. */
  List<Choice> choices() {
    FeatureReader features = new FeatureReader(context, topics, certain());
    return entities.stream().map(entity -> choice(entity, weighed(entity, features))).toList();
  }

  private Certain certain() {
    FeatureReader alone = new FeatureReader(context, topics, Certain.nothing(context.countries()));
    Map<Item, Integer> certain = new LinkedHashMap<>();
    for (Entity entity : entities) {
      weighed(entity, alone).stream()
          .limit(1)
          .filter(best -> best.score() >= CERTAIN)
          .forEach(best -> certain.merge(best.item(), context.mentions(entity), Integer::sum));
    }
    return Certain.of(certain, context.countries(), topics);
  }

  private List<Candidate> weighed(Entity entity, FeatureReader features) {
    List<Candidate> all = candidates.get(entity.id());
    List<Map<Feature, Double>> values =
        all.stream().map(candidate -> features.read(entity, candidate, all)).toList();
    double[] scores = weights.scores(values);
    return IntStream.range(0, all.size())
        .mapToObj(i -> all.get(i).weighed(values.get(i), scores[i]))
        .sorted(BEST_FIRST)
        .toList();
  }

  private Choice choice(Entity entity, List<Candidate> best) {
    return settings.own().choice(entity, context.article()).orElseGet(() -> fit(entity, best));
  }

  private Choice fit(Entity entity, List<Candidate> best) {
    Optional<Choice.Reason> objection = objection(entity, best);
    if (objection.isPresent()) {
      return new Choice(Optional.empty(), best, objection.get());
    }
    Candidate first = best.get(0);
    Link link = new Link(first.item().id(), first.score(), first.method());
    return new Choice(Optional.of(link), best, Choice.Reason.BEST);
  }

  private Optional<Choice.Reason> objection(Entity entity, List<Candidate> best) {
    if (best.isEmpty()) {
      return Optional.of(entity.named() ? Choice.Reason.UNKNOWN : Choice.Reason.UNNAMED);
    }
    Candidate first = best.get(0);
    boolean guess = entity.type() == EntityType.PERSON && first.variant(); // "Ann Lee Berg"
    if ((guess || context.isPrivate(entity)) && !speaksFor(first) && !isTold(entity, first)) {
      return Optional.of(Choice.Reason.PRIVATE);
    }
    if (first.score() >= settings.threshold()) {
      return Optional.empty();
    }
    boolean close = best.size() > 1 && first.score() + best.get(1).score() >= settings.threshold();
    return Optional.of(close ? Choice.Reason.CLOSE : Choice.Reason.WEAK);
  }

  /** Whether the article tells of a person what the item is known for. */
  private static boolean speaksFor(Candidate candidate) {
    boolean linked = candidate.feature(Feature.LINKED) > 0;
    return candidate.feature(Feature.FIELD) > 0
        || candidate.feature(Feature.SENTENCE_WORDS) > TOLD
        || linked && candidate.feature(Feature.ARTICLE_WORDS) > TOLD;
  }

  /** Whether words of the item's field stand where the article names who is called nothing else. */
  private boolean isTold(Entity entity, Candidate candidate) {
    return candidate.feature(Feature.ARTICLE_WORDS) > TOLD
        && context.roles(entity).isEmpty()
        && context.tells(entity, Fields.of(topics.words(candidate.item())));
  }

  private static long number(String id) {
    return Long.parseLong(id.substring(1));
  }
}
