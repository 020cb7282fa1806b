package org.dateline.extract.grammar;

import java.util.Locale;
import java.util.Optional;
import org.dateline.annotate.Token;
import org.dateline.extract.Status;

/** What listed words imply of the event that they govern or modify. */
final class Contexts {
  private final Tree tree;
  private final WordList words;

  /**
   * @param words a status for each lemma; verbs with their particle, preposition or object as two
   *     words: "call off", "stop from", "claim life"
   */
  Contexts(Tree tree, WordList words) {
    this.tree = tree;
    this.words = words;
  }

  /** Of what a word governs; {@code unlisted} where the word implies nothing. */
  Status of(Token governor, Status unlisted) {
    return tree.children(governor, "compound", "advmod", "obj", "nsubj").stream()
        .map(beside -> governor.lemma() + " " + form(beside))
        .flatMap(verb -> words.value(verb).stream())
        .findFirst()
        .or(() -> words.value(governor.lemma()))
        .or(() -> governor.tag().equals("VBN") ? words.value(governor.word()) : Optional.empty())
        .map(Status::valueOf)
        .orElse(unlisted);
  }

  private static String form(Token beside) {
    return (beside.isNoun() ? beside.lemma() : beside.word()).toLowerCase(Locale.ROOT);
  }

  /** Of what a preposition joins to a word: the preposition may make the difference. */
  Status of(Token governor, String preposition, Status unlisted) {
    return words
        .value(governor.lemma() + " " + preposition)
        .map(Status::valueOf)
        .orElseGet(() -> of(governor, unlisted));
  }

  /** Of the noun that an adjective or participle modifies: "planned talks". */
  Status ofModified(Token modifier) {
    boolean participle = modifier.tag().equals("VBN");
    return words
        .value(modifier.word().toLowerCase(Locale.ROOT))
        .or(() -> participle ? words.value(modifier.lemma()) : Optional.empty())
        .map(Status::valueOf)
        .orElse(Status.ASSERTED);
  }

  /** A noun for somebody's word, as "report" and "claim". */
  boolean isClaim(Token noun) {
    return noun.isNoun() && of(noun, Status.ASSERTED) == Status.ATTRIBUTED;
  }
}
