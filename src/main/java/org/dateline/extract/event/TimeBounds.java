package org.dateline.extract.event;

import java.util.List;
import java.util.Locale;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Token;
import org.dateline.extract.grammar.WordList;

/** Tells times that only bound a date: "more than two years ago" is on no day, and in no year. */
final class TimeBounds {
  private static final WordList BOUNDS =
      WordList.section(TimeBounds.class, "words.txt", "time bound");
  private static final WordList BACK = WordList.section(TimeBounds.class, "words.txt", "time back");

  /** Words of a time expression among which its bound stands: "at least". */
  private static final int OPENING = 2;

  private final Sentence sentence;

  TimeBounds(Sentence sentence) {
    this.sentence = sentence;
  }

  boolean isBounded(Timex timex) {
    List<String> words =
        sentence.tokens().stream()
            .filter(t -> timex.span().covers(t.span()))
            .map(Token::word)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .toList();
    return words.stream().limit(OPENING).anyMatch(BOUNDS::contains)
        && words.stream().anyMatch(BACK::contains);
  }
}
