package org.dateline.extract.event;

import java.util.Optional;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;

/** Words that tell what follows an event, on another day than its own. */
final class Aftermath {
  private static final WordList WORDS = WordList.load(WordList.class, "aftermath.txt");

  private Aftermath() {}

  /** "was charged on Monday in the killing": the time of what came later, unless it looks back. */
  static boolean isLater(Tree tree, Token word) {
    Optional<String> side = WORDS.value(word.lemma());
    boolean present = word.isTagged("VBZ|VBP") || tree.hasChild(word, Aftermath::isBe);
    return side.isPresent() && !(side.get().equals("BACK") && present);
  }

  private static boolean isBe(Token child) {
    return Patterns.matches(child.baseRelation(), "aux|cop") && child.isTagged("VBZ|VBP");
  }

  /** "was sentenced in the killing" */
  static boolean isAhead(Token verb) {
    return WORDS.value(verb.lemma()).filter("AHEAD"::equals).isPresent();
  }
}
