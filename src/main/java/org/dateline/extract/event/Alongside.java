package org.dateline.extract.event;

import java.util.Set;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;
import org.dateline.extract.grammar.Filler;
import org.dateline.extract.grammar.WordList;
import org.dateline.extract.lexicon.Function;
import org.dateline.extract.lexicon.Range;
import org.dateline.extract.lexicon.Role;
import org.dateline.extract.lexicon.Slot;

/**
 * People who stand beside an event: they suffer it with others, or bring it about without doing it.
 */
final class Alongside {
  private static final WordList ARRANGING =
      WordList.section(Alongside.class, "words.txt", "arranging");

  private static final WordList OVERSEEING =
      WordList.section(Alongside.class, "words.txt", "overseeing");

  /** What those who arrange it do not do themselves. */
  private static final Set<String> DONE_BY_OTHERS =
      Set.of("Release", "Arrest", "Detention", "Abduction");

  private final Scene scene;
  private final Token trigger;

  Alongside(Scene scene, Token trigger) {
    this.scene = scene;
    this.trigger = trigger;
  }

  /** "was abducted with them", "was arrested along with two others". */
  boolean is(Filler filler, Slot slot, Role role) {
    return slot.function() == Function.OBJECT
        && slot.role().equals("patient")
        && role.range() == Range.PEOPLE
        && Patterns.matches(filler.marker(), "with|along|together|alongside")
        && scene.clauses().passive(trigger)
        && scene
            .tree()
            .child(filler.token(), "case")
            .filter(with -> with.index() == trigger.index() + 1)
            .isPresent();
  }

  /**
   * "arranged his arrest", "secured the release of two sailors", "presided over a series of
   * killings"; over a meeting presides who is there.
   */
  boolean isArranged(String type) {
    return trigger.isNoun()
        && scene
            .arguments()
            .carrier(trigger)
            .filter(
                verb ->
                    DONE_BY_OTHERS.contains(type) && ARRANGING.contains(verb.lemma())
                        || !type.equals("Meeting") && OVERSEEING.contains(verb.lemma()))
            .isPresent();
  }
}
