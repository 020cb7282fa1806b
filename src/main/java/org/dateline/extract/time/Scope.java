package org.dateline.extract.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.annotate.Sentence;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.numeral.NumberWords;
import org.dateline.extract.numeral.Numeral;
import org.dateline.extract.numeral.Numerals;
import org.dateline.extract.numeral.Words;

/**
 * What the rules look at: a sentence's words, its numbers and its tree, and the anchor of the
 * article.
 */
final class Scope {
  final Words words;
  final Anchor anchor;
  private final Tree tree;
  private final Map<Integer, Numeral> numerals = new HashMap<>();

  Scope(Sentence sentence, Anchor anchor) {
    this.words = new Words(sentence);
    this.tree = new Tree(sentence);
    this.anchor = anchor;
    Numerals.of(sentence).forEach(n -> numerals.put(n.first(), n));
  }

  /** The number that begins at a token. */
  Optional<Numeral> numeral(int index) {
    return Optional.ofNullable(numerals.get(index));
  }

  /** Whether an expression may begin at a token. */
  boolean isStart(int index) {
    return numerals.containsKey(index)
        || TimeWords.isStart(words.at(index))
        || isCentury(index)
        || NumberWords.ordinal(words.at(index)).isPresent();
  }

  /** "nineteen ninety-six". */
  private boolean isCentury(int index) {
    return words.at(index).endsWith("teen") || words.at(index).equals("twenty");
  }

  Direction direction(int index) {
    return Direction.at(tree, index);
  }

  boolean isCapital(int index) {
    return words.has(index) && Character.isUpperCase(words.token(index).word().codePointAt(0));
  }

  /** The index after a comma at an index, else the index itself. */
  int pastComma(int index) {
    return words.at(index).equals(",") ? index + 1 : index;
  }

  /** The index after a hyphen at an index, else the index itself. */
  int pastDash(int index) {
    return words.isDash(index) ? index + 1 : index;
  }

  boolean isArticle(int index) {
    return words.at(index).equals("a") || words.at(index).equals("an");
  }

  boolean isThe(int index) {
    return words.at(index).equals("the");
  }

  /** The index of "the" before an index, else the index itself. */
  int withThe(int index) {
    return isThe(index - 1) ? index - 1 : index;
  }
}
