package org.dateline.extract.grammar;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;

/**
 * Joins phrases that repeat their preposition: "talks with the premier, Ann Berg, and with the
 * envoy", where parsers hang the second one on the verb, on the "and" or on a noun within the
 * first.
 */
final class PhraseRepair {
  private final Graft tree;

  PhraseRepair(Graft tree) {
    this.tree = tree;
  }

  void repair(Token marker) {
    behindAdverb(marker);
    int index = marker.index();
    int second = tree.head(index);
    int and = conjunction(index);
    if (!tree.relation(index).equals("case")
        || and == 0
        || !tree.isRelated(second, "conj|obl|nmod|dep")
        || !(tree.token(second).isNoun() || tree.token(second).isPronoun())) {
      return;
    }
    first(marker, and, second)
        .filter(first -> tree.head(second) != first || !tree.relation(second).equals("conj"))
        .ifPresent(first -> join(first, second));
  }

  // "met her again soon in Oslo", "met privately in Oslo": the phrase is the verb's
  private void behindAdverb(Token marker) {
    int noun = tree.head(marker.index());
    int adverb = noun == 0 ? 0 : tree.head(noun);
    if (adverb != 0
        && Patterns.matches(marker.word(), "in|at|on")
        && marker.index() == adverb + 1
        && tree.relation(noun).equals("obl")
        && tree.token(adverb).tag().equals("RB")
        && tree.relation(adverb).equals("advmod")
        && tree.token(tree.head(adverb)).isVerb()
        && tree.head(adverb) < adverb) {
      tree.attach(noun, tree.head(adverb), "obl");
    }
  }

  // with the names behind it: "with Berg's party and with the bishop of Oslo, Ann Lund"
  private void join(int first, int second) {
    int above = tree.head(second);
    tree.attach(second, first, "conj");
    tree.children(above).stream()
        .filter(c -> c > second && tree.relation(c).equals("appos"))
        .forEach(c -> tree.attach(c, second, "appos"));
  }

  // the "and" of "and with", "and later with", "and, separately, with"; 0 where there is none
  private int conjunction(int marker) {
    int at = marker - 1;
    while (at > 1 && (tree.token(at).tag().equals("RB") || tree.token(at).word().equals(","))) {
      at--;
    }
    return at > 1 && tree.token(at).tag().equals("CC") ? at : 0;
  }

  // the last phrase before with that preposition, unless a clause has begun since
  private Optional<Integer> first(Token marker, int and, int second) {
    List<Integer> phrases =
        IntStream.range(1, and)
            .filter(t -> tree.relation(t).equals("case"))
            .filter(t -> tree.token(t).word().equalsIgnoreCase(marker.word()))
            .mapToObj(tree::head)
            .filter(noun -> noun < and && tree.isRelated(noun, "obl|nmod"))
            .filter(noun -> isBeside(noun, second))
            .toList();
    return phrases.stream().reduce((one, other) -> other);
  }

  // in the same clause: below what the second one hangs on, or above it
  private boolean isBeside(int noun, int second) {
    int above = tree.head(second);
    boolean stray = above != 0 && tree.token(above).tag().equals("CC");
    int at = stray ? tree.head(above) : above;
    return tree.head(noun) == at
        || tree.dominates(noun, second)
        || at != 0 && tree.clause(noun) == at && tree.relation(tree.head(noun)).equals("obj");
  }
}
