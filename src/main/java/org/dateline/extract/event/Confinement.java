package org.dateline.extract.event;

import java.util.Locale;
import org.dateline.annotate.Token;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;

/** Prisons and the like as places of what happens to people. */
final class Confinement {
  private static final WordList NOUNS =
      WordList.section(Confinement.class, "words.txt", "confinement");
  private static final WordList LOCATIVE =
      WordList.section(Confinement.class, "words.txt", "locative");
  private static final WordList DESTINATION =
      WordList.section(Confinement.class, "words.txt", "destination");

  private final Tree tree;

  Confinement(Scene scene) {
    this.tree = scene.tree();
  }

  /** "died in custody". */
  boolean isIn(Token trigger) {
    return tree.children(trigger, "obl").stream()
        .anyMatch(
            phrase ->
                NOUNS.contains(phrase.lemma())
                    && tree.preposition(phrase).filter(LOCATIVE::contains).isPresent());
  }

  /** "taken to Bredtveit prison", which is where she is held; "sent to prison" names no place. */
  boolean isNamed(Token phrase) {
    return NOUNS.contains(phrase.lemma().toLowerCase(Locale.ROOT))
        && tree.preposition(phrase).filter(DESTINATION::contains).isPresent()
        && (phrase.isProperNoun() || tree.hasChild(phrase, Token::isProperNoun));
  }
}
