package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;

/** Which words stand between quotation marks; a quotation ends with its paragraph at the latest. */
final class Quotations {
  private final List<int[]> quoteOfToken = new ArrayList<>();
  private int last;
  private int open;

  Quotations(List<Sentence> sentences) {
    int paragraph = -1;
    for (Sentence sentence : sentences) {
      if (sentence.paragraph() != paragraph) {
        open = 0;
        paragraph = sentence.paragraph();
      }
      int[] quotes = new int[sentence.size() + 1];
      for (Token token : sentence.tokens()) {
        quotes[token.index()] = next(token);
      }
      quoteOfToken.add(quotes);
    }
  }

  private int next(Token token) {
    boolean straight = token.word().equals("\"");
    if (token.tag().equals("``") || token.word().equals("“") || straight && open == 0) {
      open = ++last;
    } else if (token.tag().equals("''") || token.word().equals("”")) {
      open = 0;
    }
    return open;
  }

  /** The number of the quotation that a word stands in, 0 outside quotations. */
  int at(Sentence sentence, Token token) {
    return quoteOfToken.get(sentence.index())[token.index()];
  }
}
