package org.dateline.extract.numeral;

import java.util.List;
import java.util.Locale;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;

/** A sentence's words in lower case, by CoNLL-U index; outside the sentence every word is empty. */
public final class Words {
  private final List<Token> tokens;
  private final String[] lower;

  public Words(Sentence sentence) {
    this.tokens = sentence.tokens();
    this.lower = new String[tokens.size()];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = tokens.get(i).word().toLowerCase(Locale.ROOT).replace('’', '\'');
    }
  }

  public int size() {
    return lower.length;
  }

  /** The word at an index, lower case; empty outside the sentence. */
  public String at(int index) {
    return index < 1 || index > lower.length ? "" : lower[index - 1];
  }

  /** The part of speech at an index; empty outside the sentence. */
  public String tag(int index) {
    return index < 1 || index > lower.length ? "" : tokens.get(index - 1).tag();
  }

  public boolean has(int index) {
    return index >= 1 && index <= lower.length;
  }

  public Token token(int index) {
    return tokens.get(index - 1);
  }

  public boolean isDash(int index) {
    String word = at(index);
    return word.equals("-") || word.equals("–") || word.equals("—");
  }

  /** The index after a phrase that begins at an index, -1 when other words stand there. */
  public int after(int index, String... phrase) {
    for (int i = 0; i < phrase.length; i++) {
      if (!at(index + i).equals(phrase[i])) {
        return -1;
      }
    }
    return index + phrase.length;
  }

  /** Whether two neighbours are written together. */
  public boolean glued(int index) {
    return has(index)
        && has(index + 1)
        && token(index).span().end() == token(index + 1).span().begin();
  }

  /** Whether brackets around the short form of a name open at an index: "(CGS)". */
  public boolean isAcronym(int bracket) {
    return has(bracket + 2)
        && tag(bracket).equals("-LRB-")
        && Patterns.matches(token(bracket + 1).word(), "\\p{Lu}{2,8}")
        && tag(bracket + 1).startsWith("NN")
        && tag(bracket + 2).equals("-RRB-");
  }
}
