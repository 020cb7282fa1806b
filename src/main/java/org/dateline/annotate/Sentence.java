package org.dateline.annotate;

import java.util.List;
import org.dateline.article.Span;

/**
 * An annotated sentence.
 *
 * @param index place in the article, from 0
 * @param paragraph index of its block in {@code Article.blocks()}
 * @param headline whether it stands in the headline, whose grammar is another one
 * @param span from its first to its last token
 * @param tokens in order; {@code tokens.get(i).index() == i + 1}
 * @param timexes the time expressions in it, in order; an annotator may leave them to the reader
 */
public record Sentence(
    int index,
    int paragraph,
    boolean headline,
    Span span,
    List<Token> tokens,
    List<Timex> timexes) {
  public Sentence {
    tokens = List.copyOf(tokens);
    timexes = List.copyOf(timexes);
  }

  /** The same sentence with other time expressions. */
  public Sentence with(List<Timex> timexes) {
    return new Sentence(index, paragraph, headline, span, tokens, timexes);
  }

  /** The same sentence with its words read otherwise. */
  public Sentence reading(List<Token> tokens) {
    return new Sentence(index, paragraph, headline, span, tokens, timexes);
  }

  /** The token with a CoNLL-U index, from 1. */
  public Token token(int index) {
    return tokens.get(index - 1);
  }

  public int size() {
    return tokens.size();
  }
}
