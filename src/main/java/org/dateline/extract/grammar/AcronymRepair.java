package org.dateline.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;

/**
 * Takes a word in capitals for the name that it is, where the tagger read a verb: "IS fighters".
 */
final class AcronymRepair {
  private static final WordList ACRONYMS =
      WordList.section(AcronymRepair.class, "words.txt", "acronym");

  private final Sentence sentence;

  private AcronymRepair(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The sentence itself when there is nothing to mend. */
  static Sentence repair(Sentence sentence) {
    AcronymRepair repair = new AcronymRepair(sentence);
    List<Token> tokens = new ArrayList<>();
    sentence.tokens().forEach(token -> tokens.add(repair.mended(token)));
    return tokens.equals(sentence.tokens()) ? sentence : sentence.reading(tokens);
  }

  private Token mended(Token token) {
    if (!ACRONYMS.contains(token.word())
        || token.isProperNoun()
        || token.index() == sentence.size()
        || isShouted(token.index() - 1)
        || isShouted(token.index() + 1)) {
      return token;
    }
    Token next = sentence.token(token.index() + 1);
    if (next.isNoun() && !next.relation().equals("appos")) {
      return name(token, phraseHead(next), "compound");
    }
    boolean finite = next.isTagged("VBD|VBZ|VBP|MD");
    return finite && token.head() != 0 ? name(token, clause(next), "nsubj") : token;
  }

  // "IT IS STILL"
  private boolean isShouted(int index) {
    String word = index < 1 || index > sentence.size() ? "" : sentence.token(index).word();
    return word.length() > 1 && Patterns.matches(word, "\\p{Lu}+");
  }

  private int phraseHead(Token noun) {
    Token at = noun;
    while (at.relation().equals("compound") && at.head() == at.index() + 1) {
      at = sentence.token(at.head());
    }
    return at.index();
  }

  private int clause(Token verb) {
    return verb.relation().startsWith("aux") && verb.head() != 0 ? verb.head() : verb.index();
  }

  private static Token name(Token token, int head, String relation) {
    return new Token(
        token.index(),
        token.span(),
        token.word(),
        token.word(),
        "NNP",
        head,
        relation,
        "B-ORGANIZATION");
  }
}
