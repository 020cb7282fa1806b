package org.dateline.extract.grammar;

import org.dateline.annotate.Token;

/** Event nouns that what is said of them shows to have happened, or not to have. */
final class Presuppositions {
  private static final WordList PERFORMATIVE =
      WordList.section(Presuppositions.class, "words.txt", "performative");
  private static final WordList MADE =
      WordList.section(Presuppositions.class, "words.txt", "made by saying");
  private static final WordList AGREEING =
      WordList.section(Presuppositions.class, "words.txt", "agreeing");
  private static final WordList PRESUPPOSING =
      WordList.section(Presuppositions.class, "words.txt", "presupposing");
  private static final WordList SPOKEN_OF =
      WordList.section(Presuppositions.class, "words.txt", "spoken of");
  private static final WordList SOUGHT =
      WordList.section(Presuppositions.class, "words.txt", "sought");

  private static final WordList LETTING =
      WordList.section(Presuppositions.class, "words.txt", "letting");

  private final Tree tree;

  Presuppositions(Tree tree) {
    this.tree = tree;
  }

  /** Whether a governor speaks of a noun's event as of one that took place. */
  boolean by(Token governor, Token noun) {
    return isPresupposed(governor)
        || isLet(governor)
        || SPOKEN_OF.contains(governor.lemma()) && isDefinite(noun);
  }

  // "will not allow her death to be in vain"
  private boolean isLet(Token governor) {
    return LETTING.contains(governor.lemma())
        && tree.children(governor, "xcomp", "ccomp").stream()
            .anyMatch(c -> tree.child(c, "cop").isPresent());
  }

  /** "announced the arrest of a clerk", "agreed a truce": telling of it shows it, or makes it. */
  boolean isMade(Token governor, Token noun) {
    return PERFORMATIVE.contains(governor.lemma())
            && (isOfSomebody(noun) || MADE.contains(noun.lemma()))
        || AGREEING.contains(governor.lemma()) && MADE.contains(noun.lemma());
  }

  /** "a reward for information leading to his arrest": what is sought has brought nothing about. */
  boolean isSought(Token noun) {
    return SOUGHT.contains(noun.lemma())
        && tree.preposition(noun).filter("for"::equals).isPresent();
  }

  // "will condemn the raid", "broke the deal", "no suspect in the killing": there was one
  private boolean isPresupposed(Token governor) {
    return PRESUPPOSING.contains(governor.lemma())
        && (governor.isVerb() || governor.isNoun())
        && !(governor.lemma().equals("suspect") && governor.isVerb());
  }

  // "announced the arrest of a clerk"; not yet so "announced a meeting"
  private boolean isOfSomebody(Token noun) {
    return isDefinite(noun)
        && tree.children(noun, "nmod").stream()
            .anyMatch(n -> tree.preposition(n).filter("of"::equals).isPresent());
  }

  // "accused of ordering the killing": it is said to have been done
  boolean isDefinite(Token noun) {
    return tree.hasChild(noun, c -> c.lemma().equals("the") || c.relation().equals("nmod:poss"));
  }
}
