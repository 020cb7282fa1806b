package org.dateline.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.extract.Facts;
import org.dateline.extract.Mention;
import org.dateline.extract.grammar.WordList;

/** The common nouns that tell what sort of place a name stands for: "Santa Clara province". */
final class PlaceNouns {
  private static final WordList NOUNS =
      WordList.section(PlaceNouns.class, "words.txt", "place noun");

  private final Map<Integer, Integer> named = new HashMap<>();
  private final Map<Integer, Map<String, Integer>> after = new HashMap<>();
  private final Map<Integer, Set<String>> around = new HashMap<>();

  private PlaceNouns() {}

  static PlaceNouns of(Facts facts) {
    PlaceNouns nouns = new PlaceNouns();
    for (Mention mention : facts.mentions()) {
      boolean place = facts.entities().get(mention.entity()).type() == EntityType.PLACE;
      if (place && mention.kind() == Mention.Kind.NAME) {
        nouns.hear(mention, facts.text().sentences().get(mention.sentence()));
      }
    }
    return nouns;
  }

  private void hear(Mention mention, Sentence sentence) {
    int entity = mention.entity();
    named.merge(entity, 1, Integer::sum);
    sentence.tokens().stream()
        .filter(token -> token.span().begin() >= mention.span().end())
        .findFirst()
        .map(Token::word)
        .filter(NOUNS::contains)
        .ifPresent(
            noun ->
                after.computeIfAbsent(entity, e -> new HashMap<>()).merge(noun, 1, Integer::sum));
    around
        .computeIfAbsent(entity, e -> new TreeSet<>())
        .addAll(
            sentence.tokens().stream()
                .map(Token::lemma)
                .filter(NOUNS::contains)
                .collect(Collectors.toSet()));
  }

  /** The name with the noun that follows it in half of its mentions or more. */
  Optional<String> headed(Entity entity) {
    return after.getOrDefault(entity.id(), Map.of()).entrySet().stream()
        .filter(one -> 2 * one.getValue() >= named.get(entity.id()))
        .map(one -> entity.name() + " " + one.getKey())
        .min(String::compareTo);
  }

  /** The lemmas of all such nouns in the sentences that name it. */
  Set<String> around(Entity entity) {
    return around.getOrDefault(entity.id(), Set.of());
  }
}
