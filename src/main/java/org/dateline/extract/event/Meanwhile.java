package org.dateline.extract.event;

import java.util.Locale;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;
import org.dateline.extract.grammar.WordList;

/** Clauses that tell of the same day as the one they belong to. */
final class Meanwhile {
  private static final WordList SIMULTANEOUS =
      WordList.section(Meanwhile.class, "words.txt", "simultaneous");
  private static final WordList MOMENTS = WordList.section(Meanwhile.class, "words.txt", "moment");

  private final Scene scene;

  Meanwhile(Scene scene) {
    this.scene = scene;
  }

  /** "as she left", "to free him", "hours after he was arrested". */
  boolean sharesDay(Token clause) {
    return isSimultaneous(clause) || isPurposeOrManner(clause) || isWithinHours(clause);
  }

  /** "when she was arrested". */
  boolean isSimultaneous(Token verb) {
    return scene
        .tree()
        .child(verb, "mark", "advmod")
        .filter(m -> SIMULTANEOUS.contains(m.word().toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  private boolean isPurposeOrManner(Token verb) {
    return scene.clauses().isNonFinite(verb)
        && scene
            .tree()
            .child(verb, "mark", "case")
            .map(m -> Patterns.matches(m.lemma(), "to|by"))
            .orElse(true);
  }

  private boolean isWithinHours(Token verb) {
    return scene.tree().children(verb, "mark").stream()
        .filter(mark -> mark.index() > 1 && Patterns.matches(mark.lemma(), "after|before"))
        .anyMatch(mark -> MOMENTS.contains(scene.tree().token(mark.index() - 1).lemma()));
  }
}
