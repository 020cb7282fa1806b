package org.dateline.extract.event;

import java.util.List;
import org.dateline.annotate.Token;
import org.dateline.extract.Argument;
import org.dateline.extract.Mention;
import org.dateline.extract.grammar.Filler;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.lexicon.LexicalEntry;

/**
 * What people do with nobody else: "met each other", "sat down with one another", "spoke face to
 * face", "the two dined".
 */
final class Reciprocals {
  private static final String SIDE = "side";
  private static final String OTHER = "otherSide";

  private final Scene scene;
  private final Tree tree;
  private final boolean mutual;

  Reciprocals(Scene scene, List<Filler> fillers) {
    this.scene = scene;
    this.tree = scene.tree();
    this.mutual = fillers.stream().anyMatch(f -> isMutual(f.token()));
  }

  /** Whether a phrase names nobody. */
  boolean is(Token phrase) {
    return isMutual(phrase) || isPair(phrase);
  }

  /** Whether those who did it need no other side: they did it with each other. */
  boolean isJoint(LexicalEntry entry, Draft draft) {
    List<Argument> sides = draft.in(SIDE);
    boolean together = !entry.needs().contains(SIDE) && (sides.size() > 1 || areTwo(sides));
    return !sides.isEmpty() && (mutual || entry.needs().contains(OTHER) && together);
  }

  // "the two", "both leaders", "they" of two just named
  private boolean areTwo(List<Argument> sides) {
    return sides.stream()
        .map(side -> scene.entities().mentions().get(side.mention()))
        .anyMatch(this::isPairOf);
  }

  private boolean isPairOf(Mention mention) {
    return mention.kind() == Mention.Kind.NOMINAL && Pairs.opens(mention.text());
  }

  private boolean isMutual(Token token) {
    return switch (token.lemma()) {
      case "other" -> tree.hasChild(token, c -> c.lemma().equals("each"));
      case "another" -> tree.hasChild(token, c -> c.lemma().equals("one"));
      case "one" -> tree.hasChild(token, c -> c.lemma().equals("another"));
      default -> false;
    };
  }

  // "face to face", "side by side"
  private boolean isPair(Token token) {
    boolean first = tree.children(token, "nmod").stream().anyMatch(c -> isSame(c, token));
    boolean second =
        tree.preposition(token).isPresent()
            && token.index() > 2
            && isSame(tree.token(token.index() - 2), token);
    return tree.child(token, "det", "nmod:poss").isEmpty() && (first || second);
  }

  private static boolean isSame(Token one, Token other) {
    return one.isNoun() && one.lemma().equals(other.lemma());
  }
}
