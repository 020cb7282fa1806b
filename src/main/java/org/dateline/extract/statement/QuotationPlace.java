package org.dateline.extract.statement;

import java.util.List;
import java.util.Optional;
import org.dateline.annotate.Token;
import org.dateline.article.Text;

/**
 * A quotation with the sentences and tokens at which it begins and ends.
 *
 * @param first the sentence in which it begins
 * @param begin index of the first token from its opening mark on, from 1
 * @param last the sentence in which it ends
 * @param end index of the last token up to its closing mark, inclusive
 */
record QuotationPlace(Quotation quotation, Line first, int begin, Line last, int end) {
  private static final int SENTENCE = 5; // words from which it is speech without a cue

  /** None when no sentence holds any of it. */
  static Optional<QuotationPlace> of(Quotation quotation, List<Line> lines) {
    List<Line> over =
        lines.stream().filter(l -> l.sentence().span().overlaps(quotation.inner())).toList();
    if (over.isEmpty()) {
      return Optional.empty();
    }
    Line first = over.get(0);
    Line last = over.get(over.size() - 1);
    int begin = firstFrom(first, quotation.outer().begin());
    int end = lastUpTo(last, quotation.outer().end());
    return Optional.of(new QuotationPlace(quotation, first, begin, last, end));
  }

  private static int firstFrom(Line line, int offset) {
    return line.sentence().tokens().stream()
        .filter(t -> t.span().begin() >= offset)
        .mapToInt(Token::index)
        .findFirst()
        .orElse(1);
  }

  private static int lastUpTo(Line line, int offset) {
    return line.sentence().tokens().stream()
        .filter(t -> t.span().end() <= offset)
        .mapToInt(Token::index)
        .max()
        .orElse(line.size());
  }

  /** Words all with capitals and without a stop are the name of a book, a film, a song. */
  boolean isTitle() {
    List<Token> words =
        first.sentence().tokens().stream()
            .filter(t -> quotation.inner().covers(t.span()))
            .filter(t -> t.word().length() > 3 && Character.isLetter(t.word().codePointAt(0)))
            .toList();
    boolean capitals = words.stream().allMatch(t -> Character.isUpperCase(t.word().codePointAt(0)));
    return words.size() > 1 && capitals && !endsSentence();
  }

  /** Long enough for a sentence or with the verb of one, and ends like one. */
  boolean isSentence() {
    boolean verb = first.finiteVerb(begin + 1, end) > 0;
    return first != last || (verb || end - begin > SENTENCE) && endsSentence();
  }

  private boolean endsSentence() {
    return last.isStop(end) || last.isStop(end - 1);
  }

  /** At the beginning of a sentence, after a comma or colon, or beginning with a capital. */
  boolean standsAlone(Text text) {
    int before = begin - 1;
    boolean free =
        before == 0
            || first.isComma(before)
            || first.word(before).equals(":")
            || first.isDash(before)
            || first.tag(before).equals("CC") && before == 1;
    boolean capital = Character.isUpperCase(text.codePointAt(quotation.inner().begin()));
    return (free || capital) && hasOpenEnd(text) && (free || begin <= 2);
  }

  /** Its last mark, or what follows it, lets the sentence around it go on. */
  private boolean hasOpenEnd(Text text) {
    int mark = text.codePointAt(quotation.inner().end() - 1);
    return ",?!-–—…".indexOf(mark) >= 0
        || last.isComma(end + 1)
        || end == last.size()
        || Character.isLowerCase(last.word(end + 1).codePointAt(0)) && mark != '.';
  }
}
