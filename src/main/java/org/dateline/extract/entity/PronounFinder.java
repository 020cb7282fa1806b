package org.dateline.extract.entity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Token;
import org.dateline.extract.EntityType;
import org.dateline.extract.Gender;
import org.dateline.extract.Mention;
import org.dateline.extract.grammar.Tree;

/** The pronouns of a sentence that can stand for somebody or something. */
final class PronounFinder {
  static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
  static final Set<String> NEUTER = Set.of("it", "its", "itself");
  static final Set<String> REFLEXIVE = Set.of("himself", "herself", "itself", "themselves");
  private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which", "that");

  /** Pronouns of the first and second person and what they stand for. */
  private static final Map<String, EntityType> SPOKEN =
      Map.ofEntries(
          Map.entry("i", EntityType.PERSON),
          Map.entry("me", EntityType.PERSON),
          Map.entry("my", EntityType.PERSON),
          Map.entry("mine", EntityType.PERSON),
          Map.entry("myself", EntityType.PERSON),
          Map.entry("you", EntityType.PERSON),
          Map.entry("your", EntityType.PERSON),
          Map.entry("we", EntityType.GROUP),
          Map.entry("us", EntityType.GROUP),
          Map.entry("our", EntityType.GROUP),
          Map.entry("ours", EntityType.GROUP),
          Map.entry("ourselves", EntityType.GROUP));

  private PronounFinder() {}

  static void find(Discourse discourse, Tree tree) {
    for (Token token : tree.sentence().tokens()) {
      String word = token.word().toLowerCase(Locale.ROOT);
      boolean relative = token.tag().startsWith("W") && RELATIVE.contains(word);
      if (relative && relativeHead(tree, token).isPresent() || token.isPronoun()) {
        type(word, relative).ifPresent(type -> add(discourse, tree, token, word, type));
      }
    }
  }

  private static Optional<EntityType> type(String word, boolean relative) {
    if (MALE.contains(word) || FEMALE.contains(word) || relative && word.startsWith("who")) {
      return Optional.of(EntityType.PERSON);
    }
    if (PLURAL.contains(word)) {
      return Optional.of(EntityType.GROUP);
    }
    if (NEUTER.contains(word) || relative) {
      return Optional.of(EntityType.THING);
    }
    return Optional.ofNullable(SPOKEN.get(word));
  }

  private static void add(
      Discourse discourse, Tree tree, Token token, String word, EntityType type) {
    Draft draft =
        new Draft(tree.sentence(), token, token.index(), token.index(), Mention.Kind.PRONOUN, type);
    draft.noun = word;
    draft.plural = type == EntityType.GROUP;
    draft.gender = gender(word);
    discourse.add(draft);
  }

  private static Optional<Gender> gender(String word) {
    if (MALE.contains(word)) {
      return Optional.of(Gender.MALE);
    }
    return FEMALE.contains(word) ? Optional.of(Gender.FEMALE) : Optional.empty();
  }

  /** The noun that a relative pronoun stands for. */
  static Optional<Token> relativeHead(Tree tree, Token pronoun) {
    for (Token above : tree.ancestors(pronoun)) {
      if (above.relation().equals("acl:relcl")) {
        return tree.governor(above);
      }
    }
    return Optional.empty();
  }
}
