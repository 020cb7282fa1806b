package org.dateline.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Span;
import org.dateline.article.Text;

/** Turns CoreNLP's labels into tokens; what an annotator did not give gets a neutral value. */
final class Tokens {
  private Tokens() {}

  static List<Token> of(Text text, List<CoreLabel> words) {
    List<Token> tokens = new ArrayList<>();
    String before = "O";
    for (CoreLabel word : words) {
      String name = word.ner() == null ? "O" : word.ner();
      tokens.add(
          token(text, word, name.equals("O") ? "O" : (name.equals(before) ? "I-" : "B-") + name));
      before = name;
    }
    return tokens;
  }

  private static Token token(Text text, CoreLabel word, String name) {
    Span span =
        new Span(text.toCodePoint(word.beginPosition()), text.toCodePoint(word.endPosition()));
    String surface = text.slice(span).replaceAll("\\s+", " ");
    String tag = word.tag() == null ? "X" : word.tag();
    return new Token(
        word.index(),
        span,
        surface,
        lemma(word, surface, tag),
        tag,
        head(word),
        relation(word),
        name);
  }

  private static String lemma(CoreLabel word, String surface, String tag) {
    if (word.lemma() == null || tag.equals(":")) {
      return surface;
    }
    return tag.startsWith("NNP") ? word.lemma() : word.lemma().toLowerCase(Locale.ROOT);
  }

  // Without a parse every word hangs on the first, so that the sentence stays a tree.
  private static int head(CoreLabel word) {
    Integer head = word.get(CoreAnnotations.CoNLLDepParentIndexAnnotation.class);
    return head != null ? head : word.index() == 1 ? 0 : 1;
  }

  private static String relation(CoreLabel word) {
    String relation = word.get(CoreAnnotations.CoNLLDepTypeAnnotation.class);
    return relation != null ? relation : word.index() == 1 ? "root" : "dep";
  }
}
