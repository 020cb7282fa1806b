package org.dateline.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.Attribute;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.extract.Facts;
import org.dateline.extract.Membership;
import org.dateline.extract.Mention;
import org.dateline.extract.grammar.WordList;

/** What an article shows of its entities, as far as it helps to choose items. */
final class LinkContext {
  /** Words for people whom nobody outside the story knows. */
  private static final Set<String> PRIVATE = Fields.words("private");

  private static final WordList RULE = WordList.section(LinkContext.class, "words.txt", "rule");

  private static final WordList LOCATIVE =
      WordList.section(LinkContext.class, "words.txt", "locative");

  /** Share of words on sport from which an article is on nothing else. */
  private static final double SPORT = 0.05;

  /** As many words of a field tell that it is spoken of. */
  private static final int SEVERAL = 3;

  private final Facts facts;
  private final Set<String> words = new HashSet<>();
  private final Map<Integer, Set<String>> sentenceWords = new HashMap<>();
  private final Map<Integer, Set<String>> roleWords = new HashMap<>();
  private final Map<String, Integer> countries = new HashMap<>();
  private final Map<Integer, Integer> mentions = new HashMap<>();
  private final Map<Integer, Integer> located = new HashMap<>();
  private final Map<Integer, Set<String>> titles = new HashMap<>();
  private int counted;
  private int sport;
  private final Set<Integer> actors = new HashSet<>();
  private final SharedHeads heads;
  private final PlaceNouns nouns;

  LinkContext(Facts facts, KnownEntities known) {
    this.facts = facts;
    this.heads = SharedHeads.of(facts);
    this.nouns = PlaceNouns.of(facts);
    for (Sentence sentence : facts.text().sentences()) {
      for (Token token : sentence.tokens()) {
        known
            .demonyms()
            .country(token.word())
            .ifPresent(country -> countries.merge(country, 1, Integer::sum));
        Set<String> told = words(token);
        words.addAll(told);
        counted += told.size();
        sport += Fields.of(told).contains(Fields.SPORT) ? 1 : 0;
      }
    }
    facts.mentions().forEach(this::hear);
    facts.memberships().forEach(this::hear);
    facts.statements().stream()
        .flatMap(statement -> statement.speakers().stream())
        .forEach(mention -> actors.add(facts.mentions().get(mention).entity()));
  }

  private static Set<String> words(Token token) {
    return token.tag().equals("IN") ? Set.of() : ContentWords.of(token.lemma());
  }

  private void hear(Mention mention) {
    Sentence sentence = facts.text().sentences().get(mention.sentence());
    if (mention.kind() == Mention.Kind.NAME) {
      mentions.merge(mention.entity(), 1, Integer::sum);
      locate(mention, sentence);
      title(mention, sentence);
      rule(mention, sentence);
      Set<String> around = sentenceWords.computeIfAbsent(mention.entity(), e -> new HashSet<>());
      sentence.tokens().stream()
          .filter(token -> !mention.span().covers(token.span()))
          .forEach(token -> around.addAll(words(token)));
    } else if (mention.kind() == Mention.Kind.NOMINAL) {
      roles(mention.entity()).addAll(ContentWords.of(mention.text()));
    }
  }

  /** Counts "in Norway". */
  private void locate(Mention mention, Sentence sentence) {
    boolean within =
        sentence.tokens().stream()
            .anyMatch(
                t ->
                    t.head() == mention.head()
                        && t.relation().equals("case")
                        && LOCATIVE.contains(t.lemma()));
    if (within) {
      located.merge(mention.entity(), 1, Integer::sum);
    }
  }

  /** The capitalised noun before a name: "President". */
  private void title(Mention mention, Sentence sentence) {
    sentence.tokens().stream()
        .filter(token -> token.span().end() <= mention.span().begin())
        .reduce((one, other) -> other)
        .filter(token -> token.isProperNoun() && token.name().equals("O"))
        .ifPresent(
            token ->
                titles
                    .computeIfAbsent(mention.entity(), e -> new LinkedHashSet<>())
                    .add(token.word()));
  }

  /** The noun after a ruler's name: "the Carter administration". */
  private void rule(Mention mention, Sentence sentence) {
    sentence.tokens().stream()
        .filter(token -> token.span().begin() >= mention.span().end())
        .findFirst()
        .map(Token::lemma)
        .filter(RULE::contains)
        .ifPresent(noun -> roles(mention.entity()).add(noun));
  }

  private void hear(Membership membership) {
    roles(membership.person()).addAll(ContentWords.of(membership.role()));
    membership
        .organization()
        .ifPresent(
            id ->
                roles(membership.person())
                    .addAll(ContentWords.of(facts.entities().get(id).name())));
  }

  private Set<String> roles(int entity) {
    return roleWords.computeIfAbsent(entity, e -> new LinkedHashSet<>());
  }

  /** Words of the whole article. */
  Set<String> words() {
    return words;
  }

  /** Words of the sentences that name an entity, without the name. */
  Set<String> around(Entity entity) {
    return sentenceWords.getOrDefault(entity.id(), Set.of());
  }

  /** Words by which the article calls an entity: offices and nouns. */
  Set<String> roles(Entity entity) {
    return roleWords.getOrDefault(entity.id(), Set.of());
  }

  /** How often the article's words of belonging tell of a country, by its item. */
  Map<String, Integer> countries() {
    return countries;
  }

  /** How often the article names an entity. */
  int mentions(Entity entity) {
    return mentions.getOrDefault(entity.id(), 0);
  }

  /**
   * How much the article is on sport where it names an entity, from 0 to 1: teams are seldom told
   * of as places, "in Norway".
   */
  double sport(Entity entity) {
    boolean place = located.getOrDefault(entity.id(), 0) * 2 > mentions(entity);
    return place ? 0 : sport();
  }

  /** How much the article is on sport, from 0 to 1; a coach and a driver alone are no sport. */
  private double sport() {
    boolean plays = counted > 0 && Fields.of(words).contains(Fields.PLAY);
    return plays ? Math.min(1, sport / (SPORT * counted)) : 0;
  }

  /** Titles before a name, and offices. */
  List<String> titles(Entity entity) {
    Set<String> all = new LinkedHashSet<>(titles.getOrDefault(entity.id(), Set.of()));
    all.addAll(offices(entity));
    return List.copyOf(all);
  }

  /** Whether a name comes with a word of politics: "President Carter", "the Carter presidency". */
  boolean leads(Entity entity) {
    Set<String> told = new HashSet<>(roles(entity));
    titles(entity).forEach(title -> told.addAll(ContentWords.of(title)));
    return Fields.of(told).contains(Fields.POLITICS);
  }

  /** The full name of what shares its last word with others: "Kent and Essex Counties". */
  Optional<String> sharedHead(Entity entity) {
    return heads.name(entity);
  }

  /** A place's name with the common noun that mostly follows it: "Santa Clara province". */
  Optional<String> headed(Entity entity) {
    return nouns.headed(entity);
  }

  /** The common nouns for places in the sentences that name a place. */
  Set<String> placeNouns(Entity entity) {
    return nouns.around(entity);
  }

  /** The offices and jobs that the article gives a person. */
  List<String> offices(Entity entity) {
    return facts.memberships().stream()
        .filter(membership -> membership.person() == entity.id())
        .map(Membership::role)
        .distinct()
        .toList();
  }

  /** Whether an item's life is over before the article, or begins after it. */
  boolean isOver(Entity entity, Item item) {
    Optional<Integer> year = facts.text().article().published().map(day -> day.getYear());
    return year.isPresent()
        && Lifespan.of(item).filter(life -> life.isOver(year.get(), acts(entity))).isPresent();
  }

  /** Whether an entity says something in the article or has an age. */
  private boolean acts(Entity entity) {
    return actors.contains(entity.id()) || hasAge(entity);
  }

  private static boolean hasAge(Entity entity) {
    return entity.attributes().stream().anyMatch(a -> a.kind() == Attribute.Kind.AGE);
  }

  /**
   * Whether the article tells of a person as of somebody whom nobody outside the story knows: by a
   * word for such people, or by an age and no office.
   */
  boolean isPrivate(Entity entity) {
    Set<String> called = new HashSet<>(roles(entity));
    called.retainAll(PRIVATE);
    return entity.type() == EntityType.PERSON
        && offices(entity).isEmpty()
        && (hasAge(entity) || !called.isEmpty());
  }

  /** Whether several words of some fields stand in the sentences that name an entity. */
  boolean tells(Entity entity, Set<String> fields) {
    return around(entity).stream()
            .filter(word -> Fields.of(Set.of(word)).stream().anyMatch(fields::contains))
            .count()
        >= SEVERAL;
  }

  /** The article's identifier. */
  String article() {
    return facts.text().article().id();
  }
}
