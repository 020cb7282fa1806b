package org.dateline.extract.grammar;

import java.util.Locale;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;

/** Whether a subject or object stands for nobody: "no group", "neither side", "few leaders". */
public final class Nobody {
  private static final WordList NOBODY = WordList.section(Nobody.class, "words.txt", "nobody");

  private Nobody() {}

  /** Whether nothing is said to be true of whom the noun phrase names. */
  public static boolean is(Tree tree, Token noun) {
    return NOBODY.contains(noun.word().toLowerCase(Locale.ROOT))
        || tree.hasChild(noun, c -> c.baseRelation().equals("det") && isNo(tree, c))
        || tree.hasChild(noun, c -> c.lemma().equalsIgnoreCase("neither"))
        || isFew(tree, noun)
        || noun.word().equalsIgnoreCase("one") && tree.hasChild(noun, c -> c.lemma().equals("no"));
  }

  // "no minister"; not "a No 10 aide"
  private static boolean isNo(Tree tree, Token determiner) {
    int next = determiner.index() + 1;
    boolean number =
        next <= tree.sentence().size() && Patterns.matches(tree.token(next).word(), "\\d+");
    return determiner.lemma().equalsIgnoreCase("no") && !number;
  }

  // "few leaders step down"; "a few" do
  private static boolean isFew(Tree tree, Token noun) {
    return tree.hasChild(noun, c -> c.word().equalsIgnoreCase("few"))
        && !tree.hasChild(noun, c -> Patterns.matches(c.baseRelation(), "det|nmod"));
  }
}
