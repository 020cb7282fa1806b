package org.dateline.extract.entity;

import java.util.Comparator;
import java.util.List;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.EntityType;

/**
 * Completes names that the end of a sentence or a preposition cuts: the stop of an abbreviation, an
 * award.
 */
final class NameEndings {
  private final NameContext context;
  private final Sentence sentence;
  private final List<NameSpan> spans;

  /** Changes the spans in place. */
  NameEndings(NameContext context, List<NameSpan> spans) {
    this.context = context;
    this.sentence = context.sentence();
    this.spans = spans;
  }

  void extend() {
    spans.replaceAll(this::abbreviated);
    for (Token token : sentence.tokens()) {
      if (isAwardTime(token.index()) && !context.isShouting()) {
        award(token.index());
      }
    }
  }

  /** "in Dover, Del." at the end of a sentence, whose stop is the abbreviation's as well. */
  private NameSpan abbreviated(NameSpan span) {
    int stop = span.to() + 1;
    boolean ends =
        stop == sentence.size()
            && sentence.token(stop).word().equals(".")
            && sentence.token(stop).span().begin() == sentence.token(span.to()).span().end();
    boolean told = span.from() > 1 && sentence.token(span.from() - 1).word().equals(",");
    boolean known =
        ends
            && (told || span.words(sentence).contains(".")) // "in Alta" is no province
            && Gazetteer.type(span.words(sentence) + ".")
                .filter(type -> type == EntityType.PLACE)
                .isPresent();
    return known ? span.with(span.from(), stop) : span;
  }

  /** "Player of the Year". */
  private boolean isAwardTime(int index) {
    return index > 4
        && Gazetteer.AWARD_TIMES.contains(sentence.token(index).word())
        && sentence.token(index - 1).word().equals("the")
        && sentence.token(index - 2).word().equals("of")
        && sentence.token(index - 3).isNoun()
        && isCapital(index - 3);
  }

  /** Makes one name of an award, instead of those found of its words. */
  private void award(int to) {
    int from = to - 3;
    while (from > 1 && isCapital(from - 1) && sentence.token(from - 1).isNoun()) {
      from--;
    }
    NameSpan whole = new NameSpan(from, to, "MISC");
    spans.removeIf(span -> span.overlaps(whole));
    spans.add(whole);
    spans.sort(Comparator.comparingInt(NameSpan::from));
  }

  private boolean isCapital(int index) {
    Token token = sentence.token(index);
    return NameWords.isCapitalised(token) && token.word().length() > 1;
  }
}
