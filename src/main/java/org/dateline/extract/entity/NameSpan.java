package org.dateline.extract.entity;

import java.util.List;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;

/**
 * A stretch of words taken for a name.
 *
 * @param from index of the first token
 * @param to index of the last token
 * @param label the annotator's class, {@link #UNKNOWN} for capitalised words that it left out
 */
record NameSpan(int from, int to, String label) {
  static final String UNKNOWN = "UNKNOWN";

  List<Token> tokens(Sentence sentence) {
    return sentence.tokens().subList(from - 1, to);
  }

  String words(Sentence sentence) {
    return Draft.words(tokens(sentence));
  }

  boolean isPerson() {
    return label.equals("PERSON");
  }

  NameSpan with(int newFrom, int newTo) {
    return new NameSpan(newFrom, newTo, label);
  }

  boolean covers(Token token) {
    return from <= token.index() && token.index() <= to;
  }

  boolean overlaps(NameSpan other) {
    return from <= other.to && other.from <= to;
  }

  /** The token of the name that the rest of it hangs on. */
  Token head(Sentence sentence) {
    return tokens(sentence).stream()
        .filter(t -> (t.head() < from || t.head() > to) && isWord(t))
        .findFirst()
        .orElse(sentence.token(to));
  }

  private static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.word().codePointAt(0)) && !token.tag().equals("IN");
  }
}
