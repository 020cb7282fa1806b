package org.dateline.extract.event;

import java.util.Locale;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;
import org.dateline.extract.Mention;
import org.dateline.extract.grammar.WordList;

/** Nouns behind "in" or "on" that name no place where something happens. */
final class Nowhere {
  private static final WordList NOWHERE = WordList.section(Nowhere.class, "words.txt", "nowhere");
  private static final WordList BODY = WordList.section(Nowhere.class, "words.txt", "body");
  private static final WordList CONFINEMENT =
      WordList.section(Nowhere.class, "words.txt", "confinement");

  private final Scene scene;

  Nowhere(Scene scene) {
    this.scene = scene;
  }

  // "in prison", "on the spot", "in the upper chest area"
  boolean is(Mention mention) {
    Token head = scene.sentence().token(mention.head());
    boolean bare =
        !scene.tree().hasChild(head, c -> !Patterns.matches(c.baseRelation(), "case|punct"));
    return NOWHERE.contains(head.lemma())
        || bare && head.tag().equals("NN") && CONFINEMENT.contains(head.lemma())
        || isBody(head)
        || scene.tree().children(head, "amod", "compound").stream().anyMatch(Nowhere::isBody);
  }

  static boolean isBody(Token word) {
    return BODY.contains(word.lemma().toLowerCase(Locale.ROOT));
  }
}
