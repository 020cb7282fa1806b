package org.dateline.extract.event;

import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;

/** Adjectives that stand for people: "the dead", "the number of wounded". */
final class StateNouns {
  private static final WordList NUMBERS = WordList.section(StateNouns.class, "words.txt", "number");

  private final Tree tree;

  StateNouns(Tree tree) {
    this.tree = tree;
  }

  /** "let the dead govern": people rather than what is said of somebody. */
  boolean isPeople(Token state) {
    return state.tag().startsWith("JJ")
        && tree.hasChild(state, c -> c.lemma().equals("the"))
        && tree.child(state, "cop", "aux").isEmpty();
  }

  /** "the number of dead is unknown" */
  boolean isOfNumber(Token state) {
    return tree.governor(state).filter(number -> NUMBERS.contains(number.lemma())).isPresent();
  }

  /** "the names of the dead": those of whom it was told, or will be. */
  boolean isToldBefore(Token state) {
    return tree.hasChild(state, c -> c.lemma().equals("the"))
        && !tree.hasChild(state, c -> !Patterns.matches(c.baseRelation(), "det|case|punct"));
  }
}
