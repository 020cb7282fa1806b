package org.dateline.extract.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.annotate.Token;
import org.dateline.extract.grammar.WordList;

/**
 * General nouns by which news takes up people told with a special one: an envoy, "the diplomat".
 */
final class Occupations {
  /** General nouns, and after a tab the special ones that each of them takes up. */
  private static final WordList SPECIAL = WordList.load(Occupations.class, "occupations.txt");

  private Occupations() {}

  /** Whether a phrase can take up a named person for what that person was called. */
  static boolean takesUp(Draft phrase, Draft person) {
    Set<String> special = special(phrase.noun);
    return person.cluster.roles.stream()
        .anyMatch(
            role ->
                special.contains(role.noun())
                    && phrase.modifiers.stream().allMatch(m -> fits(m, role, person)));
  }

  private static Set<String> special(String general) {
    return SPECIAL
        .value(general)
        .map(words -> Arrays.stream(words.split(" ")).collect(Collectors.toSet()))
        .orElse(Set.of());
  }

  // Of "the Danish diplomat" and "the union leader" what stands before: known of the person, a
  // country that none other gainsays, or told beside the name.
  private static boolean fits(String modifier, Role role, Draft person) {
    Optional<String> country = Countries.ofAdjective(capital(modifier));
    if (role.modifiers().contains(modifier)) {
      return true;
    }
    return country.isPresent()
        ? role.modifiers().stream().noneMatch(m -> Countries.ofAdjective(capital(m)).isPresent())
        : person.sentence.tokens().stream()
            .map(Token::lemma)
            .anyMatch(lemma -> lemma.toLowerCase(Locale.ROOT).equals(modifier));
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
