package org.dateline.extract.time;

import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;

/** Whether a time expression looks back or ahead, by the tense of the verb that it hangs on. */
enum Direction {
  PAST,
  /**
   * What may, should or is to be: ahead of a weekday, but no reason to pass over a nearer month.
   */
  OPEN,
  FUTURE,
  UNKNOWN;

  /** Whether the nearest such day is looked for after the publication date. */
  boolean isAhead() {
    return this == FUTURE || this == OPEN;
  }

  private static final WordList AHEAD = WordList.section(Direction.class, "words.txt", "modal");
  private static final Set<String> WILL = Set.of("will", "shall", "'ll", "’ll", "wo");
  private static final Set<String> UNTIL = Set.of("until", "till");
  private static final WordList PLANNED = WordList.section(Direction.class, "words.txt", "planned");
  private static final WordList AFTERMATH = WordList.load(WordList.class, "aftermath.txt");
  private static final WordList TOLD = WordList.section(Direction.class, "words.txt", "told");

  /** The direction at a token. */
  static Direction at(Tree tree, int index) {
    Optional<String> preposition = preposition(tree, tree.token(index));
    if (preposition.filter(p -> p.equals("since")).isPresent()) {
      return PAST;
    }
    if (preposition.filter(UNTIL::contains).isPresent()) {
      return OPEN;
    }
    if (isPossessive(tree, tree.token(index))) {
      return PAST;
    }
    boolean after = false;
    for (Token up : tree.ancestors(tree.token(index))) {
      if (PLANNED.contains(up.lemma()) && !up.tag().equals("VBD")) {
        return preposition.filter("for"::equals).isPresent()
            ? OPEN // "the talks that were planned for June 10"
            : hasAuxiliary(tree, up, "have")
                    || isPastPassive(tree, up) && !up.lemma().equals("schedule")
                ? PAST
                : OPEN;
      }
      Direction direction = up.isVerb() ? ofVerb(tree, up) : ofPredicate(tree, up);
      if (direction != UNKNOWN) {
        return direction == OPEN && isAftermath(tree, up, after) ? PAST : direction;
      }
      after |= isAfter(tree, up);
    }
    return UNKNOWN;
  }

  /** "are investigating a raid on Friday", "is closed after a fire on Friday". */
  private static boolean isAftermath(Tree tree, Token predicate, boolean after) {
    boolean present =
        !tree.hasChild(predicate, c -> c.tag().equals("MD")) && !isInfinitive(tree, predicate);
    return present
        && (after || AFTERMATH.value(predicate.lemma()).filter("BACK"::equals).isPresent());
  }

  private static boolean isAfter(Tree tree, Token token) {
    return tree.hasChild(
        token,
        c ->
            Patterns.matches(c.baseRelation(), "case|mark")
                && Set.of("after", "following", "since").contains(c.lemma()));
  }

  /**
   * The preposition of the token or of the noun it is a part of: "until" of "until Friday morning".
   */
  private static Optional<String> preposition(Tree tree, Token token) {
    return tree.preposition(token)
        .or(
            () ->
                token.relation().equals("compound")
                    ? tree.governor(token).flatMap(tree::preposition)
                    : Optional.empty());
  }

  /** "Wednesday's ruling" lies behind unless the noun's own clause says otherwise. */
  private static boolean isPossessive(Tree tree, Token token) {
    boolean owns =
        token.relation().equals("nmod:poss") && tree.hasChild(token, c -> c.tag().equals("POS"));
    return owns
        && tree.ancestors(token).stream()
            .noneMatch(
                a -> tree.hasChild(a, c -> c.tag().equals("MD") && c.lemma().equals("will")));
  }

  private static boolean isPastPassive(Tree tree, Token verb) {
    return tree.hasChild(verb, c -> c.relation().startsWith("aux") && c.tag().equals("VBD"));
  }

  private static boolean hasAuxiliary(Tree tree, Token verb, String lemma) {
    return tree.hasChild(verb, c -> c.baseRelation().equals("aux") && c.lemma().equals(lemma));
  }

  private static Direction ofVerb(Tree tree, Token verb) {
    Optional<Token> auxiliary = tree.child(verb, "aux");
    if (tree.hasChild(
        verb,
        c -> WILL.contains(c.word().toLowerCase(java.util.Locale.ROOT)) && c.tag().equals("MD"))) {
      return hasAuxiliary(tree, verb, "have") ? PAST : FUTURE;
    }
    if (auxiliary.isPresent()
        && AHEAD.contains(auxiliary.get().word().toLowerCase(java.util.Locale.ROOT))) {
      return hasAuxiliary(tree, verb, "have") ? PAST : OPEN;
    }
    return switch (verb.tag()) {
      case "VBD" -> PAST;
      case "VBN" -> isInfinitive(tree, verb) ? toBe(tree, verb) : PAST;
      case "VB" -> isInfinitive(tree, verb) ? toBe(tree, verb) : UNKNOWN;
      case "VBZ", "VBP" -> TOLD.contains(verb.lemma()) ? PAST : OPEN;
      default -> progressive(tree, verb);
    };
  }

  /** "are to be freed on Monday" lies ahead, "were to meet" is open, "to have freed" behind. */
  private static Direction toBe(Tree tree, Token verb) {
    if (hasAuxiliary(tree, verb, "have")) {
      return PAST;
    }
    return tree.hasChild(verb, c -> c.lemma().equals("be") && c.isTagged("VBZ|VBP"))
        ? FUTURE
        : OPEN;
  }

  private static boolean isInfinitive(Tree tree, Token verb) {
    return tree.hasChild(verb, c -> c.tag().equals("TO"));
  }

  private static Direction progressive(Tree tree, Token verb) {
    Optional<Token> be =
        tree.children(verb, "aux").stream().filter(c -> c.lemma().equals("be")).findFirst();
    return be.map(b -> b.tag().equals("VBD") || b.tag().equals("VBN") ? PAST : OPEN)
        .orElse(UNKNOWN);
  }

  /** A noun or adjective with a copula. */
  private static Direction ofPredicate(Tree tree, Token predicate) {
    Optional<Token> copula = tree.child(predicate, "cop");
    if (copula.isEmpty()) {
      return UNKNOWN;
    }
    boolean will = tree.hasChild(predicate, c -> c.tag().equals("MD") && c.lemma().equals("will"));
    boolean ahead =
        tree.hasChild(predicate, c -> c.tag().equals("MD"))
            || copula.get().tag().startsWith("VBP")
            || copula.get().tag().equals("VBZ");
    return will ? FUTURE : ahead ? OPEN : PAST;
  }
}
