package org.dateline.link;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.link.KnownEntity.Kind;

/** Reads the features of an entity's candidates in an article. */
final class FeatureReader {
  /** As many links or inhabitants count as known to all: sources count different things. */
  private static final int POPULAR = 1_000;

  private static final double MANY_NAMES = 32;

  private final LinkContext context;
  private final ItemTopics topics;
  private final Certain certain;

  FeatureReader(LinkContext context, ItemTopics topics, Certain certain) {
    this.context = context;
    this.topics = topics;
    this.certain = certain;
  }

  /** Features of one of several candidates. */
  Map<Feature, Double> read(Entity entity, Candidate candidate, List<Candidate> all) {
    Map<Feature, Double> values = new EnumMap<>(Feature.class);
    values.put(Feature.BIAS, 1.0);
    popularity(candidate, all, values);
    name(entity, candidate, values);
    known(entity, candidate, all, values);
    kind(entity, candidate, values);
    topic(entity, candidate, values);
    return values;
  }

  private static void popularity(
      Candidate candidate, List<Candidate> all, Map<Feature, Double> values) {
    List<Candidate> equals =
        candidate.known() ? all.stream().filter(Candidate::known).toList() : all;
    double sum = equals.stream().mapToDouble(FeatureReader::popularity).sum();
    double own = popularity(candidate);
    values.put(Feature.POPULARITY, own);
    values.put(Feature.SHARE, sum == 0 ? 1.0 / equals.size() : own / sum);
    int names = 1 + candidate.item().aliases().size();
    values.put(Feature.NAMES, Math.min(1, StrictMath.log(names) / StrictMath.log(MANY_NAMES)));
  }

  private static double popularity(Candidate candidate) {
    int counted = Math.min(candidate.item().popularity(), POPULAR);
    return StrictMath.log1p(counted) / StrictMath.log1p(POPULAR);
  }

  private static void name(Entity entity, Candidate candidate, Map<Feature, Double> values) {
    Item item = candidate.item();
    boolean surname = entity.type() == EntityType.PERSON && entity.name().indexOf(' ') < 0;
    put(values, Feature.EXACT, isWritten(entity.name(), item));
    put(values, Feature.VARIANT, candidate.variant());
    put(values, Feature.SURNAME, surname && !candidate.isLabel());
  }

  // What a name stands for otherwise is often a team's home here
  private void known(
      Entity entity, Candidate candidate, List<Candidate> all, Map<Feature, Double> values) {
    boolean rival = !candidate.known() && all.stream().anyMatch(Candidate::known);
    values.put(Feature.KNOWN, candidate.known() ? 1 - context.sport(entity) : 0);
    values.put(Feature.RIVAL, rival ? 1 - context.sport(entity) : 0);
  }

  private static boolean isWritten(String name, Item item) {
    return item.label().equals(name) || item.aliases().contains(name);
  }

  private static void kind(Entity entity, Candidate candidate, Map<Feature, Double> values) {
    put(
        values,
        Feature.SAME_KIND,
        candidate.item().kind().filter(kind -> isSame(kind, entity.type())).isPresent());
  }

  private static boolean isSame(Kind kind, EntityType type) {
    boolean told = type != EntityType.WORK; // what nothing better is known of
    return kind == Kind.COUNTRY
        ? type == EntityType.PLACE
        : told && kind.name().equals(type.name());
  }

  private void topic(Entity entity, Candidate candidate, Map<Feature, Double> values) {
    Item item = candidate.item();
    Set<String> words = new HashSet<>(topics.words(item));
    words.removeAll(ContentWords.of(entity.name()));
    values.put(Feature.SENTENCE_WORDS, share(words, context.around(entity)));
    values.put(Feature.ARTICLE_WORDS, share(words, context.words()));
    values.put(Feature.FIELD, field(entity, item));
    values.put(Feature.COUNTRY, country(item));
    put(values, Feature.LINKED, isLinked(item, words));
    boolean place = item.kind().filter(k -> k == Kind.PLACE || k == Kind.COUNTRY).isPresent();
    put(
        values,
        Feature.SPORT_PLACE,
        place
            && context.sport(entity) > 0
            && Fields.of(context.around(entity)).contains(Fields.SPORT));
    double telling = place ? 1 - context.sport(entity) : 1; // one place is a team like the next
    values.put(Feature.ALIKE, certain.isAlike(item) ? telling : 0);
  }

  private static double share(Set<String> words, Set<String> text) {
    return words.isEmpty()
        ? 0
        : (double) words.stream().filter(text::contains).count() / words.size();
  }

  private double field(Entity entity, Item item) {
    Set<String> told = Fields.of(context.roles(entity));
    Set<String> own = Fields.of(topics.words(item));
    if (told.isEmpty() || own.isEmpty()) {
      return 0;
    }
    return own.stream().anyMatch(told::contains) ? 1 : -1;
  }

  private double country(Item item) {
    Set<String> own = topics.countries(item);
    return own.isEmpty() ? 0 : certain.weight(own);
  }

  private boolean isLinked(Item item, Set<String> words) {
    return item.countries().stream().anyMatch(certain.items()::contains)
        || item.classes().stream().anyMatch(certain.items()::contains)
        || words.stream().anyMatch(certain.words()::contains);
  }

  private static void put(Map<Feature, Double> values, Feature feature, boolean holds) {
    values.put(feature, holds ? 1.0 : 0.0);
  }
}
