package org.dateline.extract.entity;

import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Token;

/**
 * What a sentence tells of its capital letters.
 *
 * @param sentence the sentence
 */
record NameContext(Sentence sentence) {
  private static final Set<String> OPENING =
      Set.of(":", "—", "–", "--", "-", "“", "\"", "``", "(", "[", "•", "*", "‘", "'");

  Token token(int index) {
    return sentence.token(index);
  }

  /** Whether a word is part of a time expression. */
  boolean inTime(Token token) {
    return !sentence.timexes().isEmpty()
        && sentence.timexes().stream().map(Timex::span).anyMatch(s -> s.covers(token.span()));
  }

  /**
   * Whether a capital tells nothing here: at the beginning of a sentence, after a dash, colon or
   * quotation mark.
   */
  boolean opens(int index) {
    return index == 1 || OPENING.contains(token(index - 1).word());
  }
}
