package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.annotate.Token;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.lexicon.LexicalEntry;
import org.dateline.extract.lexicon.LexicalEntry.PartOfSpeech;
import org.dateline.extract.lexicon.Lexicon;

/** Finds the lexical entries that a word can be in its sentence. */
final class TriggerFinder {
  private final Lexicon lexicon;

  TriggerFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The entries of a word, none when it tells of no event. An entry with companion words that are
   * all there leaves no room for the entries without.
   */
  List<LexicalEntry> entries(Tree tree, Token token) {
    Optional<PartOfSpeech> part = part(tree, token);
    if (part.isEmpty() || !token.name().equals("O") && token.isNoun()) {
      return List.of();
    }
    List<LexicalEntry> plain = new ArrayList<>();
    List<LexicalEntry> accompanied = new ArrayList<>();
    for (LexicalEntry entry : lexicon.entries(token.lemma().toLowerCase(Locale.ROOT), part.get())) {
      if (fits(entry, tree, token)) {
        (entry.companion().isEmpty() ? plain : accompanied).add(entry);
      }
    }
    return accompanied.isEmpty() ? plain : accompanied;
  }

  // An adjective reading of a participle after "be" or before a noun is the verb's.
  private static Optional<PartOfSpeech> part(Tree tree, Token token) {
    return PartOfSpeech.of(token.tag());
  }

  private static boolean fits(LexicalEntry entry, Tree tree, Token token) {
    return (!entry.plural() || token.tag().equals("NNS") || token.tag().equals("NNPS"))
        && entry.companion().stream().allMatch(word -> stands(word, tree, token));
  }

  private static boolean stands(String word, Tree tree, Token token) {
    return tree.hasChild(token, child -> isWord(child, word))
        || tree.children(token, "obj", "obl", "xcomp").stream()
            .anyMatch(child -> tree.hasChild(child, c -> isWord(c, word) && !c.baseRelation().equals("conj")));
  }

  private static boolean isWord(Token token, String word) {
    return token.lemma().equalsIgnoreCase(word) || token.word().equalsIgnoreCase(word);
  }
}
