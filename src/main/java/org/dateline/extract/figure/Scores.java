package org.dateline.extract.figure;

import org.dateline.annotate.Patterns;
import org.dateline.annotate.Sentence;
import org.dateline.extract.grammar.WordList;

/** Tells sentences about scores: "shared fifth place with A (69) at 11-under". */
public final class Scores {
  private static final WordList SCORING = WordList.section(Scores.class, "words.txt", "scoring");

  private Scores() {}

  /** Whether a number in brackets after a name is no age in this sentence. */
  public static boolean areIn(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(
            t -> SCORING.contains(t.lemma()) || Patterns.matches(t.word(), "\\d+-(under|over)"));
  }
}
