package org.dateline.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.Attribute;
import org.dateline.extract.Entity;
import org.dateline.extract.Facts;
import org.dateline.extract.Membership;
import org.dateline.extract.Mention;

/** What an article shows of its entities, as far as it helps to choose items. */
final class LinkContext {
  /** Words for people whom nobody outside the story knows. */
  private static final Set<String> PRIVATE = Fields.words("private");

  private final Facts facts;
  private final Set<String> words = new HashSet<>();
  private final Map<Integer, Set<String>> sentenceWords = new HashMap<>();
  private final Map<Integer, Set<String>> roleWords = new HashMap<>();
  private final Set<String> countries = new HashSet<>();
  private final Set<Integer> actors = new HashSet<>();

  LinkContext(Facts facts, KnownEntities known) {
    this.facts = facts;
    for (Sentence sentence : facts.text().sentences()) {
      for (Token token : sentence.tokens()) {
        known.demonyms().country(token.word()).ifPresent(countries::add);
        words.addAll(words(token));
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
      Set<String> around = sentenceWords.computeIfAbsent(mention.entity(), e -> new HashSet<>());
      sentence.tokens().stream()
          .filter(token -> !mention.span().covers(token.span()))
          .forEach(token -> around.addAll(words(token)));
    } else if (mention.kind() == Mention.Kind.NOMINAL) {
      roles(mention.entity()).addAll(ContentWords.of(mention.text()));
    }
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

  /** Items of the countries that the article's words of belonging tell of. */
  Set<String> countries() {
    return countries;
  }

  OptionalInt year() {
    Optional<Integer> year = facts.text().article().published().map(day -> day.getYear());
    return year.map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  /** Whether an entity says something in the article or has an age. */
  boolean acts(Entity entity) {
    return actors.contains(entity.id()) || hasAge(entity);
  }

  private static boolean hasAge(Entity entity) {
    return entity.attributes().stream().anyMatch(a -> a.kind() == Attribute.Kind.AGE);
  }

  /** An age and no office: the namesake of somebody known is more likely than the known one. */
  boolean isPrivate(Entity entity) {
    Set<String> called = new TreeSet<>(roles(entity));
    called.retainAll(PRIVATE);
    boolean office = facts.memberships().stream().anyMatch(m -> m.person() == entity.id());
    return !called.isEmpty() || hasAge(entity) && !office;
  }

  /** The article's identifier. */
  String article() {
    return facts.text().article().id();
  }
}
