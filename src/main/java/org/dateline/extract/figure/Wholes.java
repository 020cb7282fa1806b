package org.dateline.extract.figure;

import java.util.List;
import java.util.OptionalInt;
import org.dateline.annotate.Token;
import org.dateline.extract.Quantity;
import org.dateline.extract.Quantity.Kind;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;

/** Finds the figure that another one is a part of: "eight hostages, including two minors". */
final class Wholes {
  private static final WordList PART = WordList.section(Wholes.class, "words.txt", "part");

  private Wholes() {}

  /**
   * Replaces in {@code quantities}, from {@code base} on, each part by one that names its whole.
   */
  static void link(Tree tree, List<Draft> drafts, List<Quantity> quantities, int base) {
    for (int part = 0; part < drafts.size(); part++) {
      int whole = whole(tree, drafts, part);
      whole = whole < 0 && isAdded(tree, drafts.get(part)) ? latest(drafts, part) : whole;
      if (whole >= 0) {
        quantities.set(base + part, with(quantities.get(base + part), base + whole));
      }
    }
  }

  private static int whole(Tree tree, List<Draft> drafts, int part) {
    Token noun = head(tree, drafts.get(part));
    for (int whole = part - 1; whole >= 0; whole--) {
      Token other = head(tree, drafts.get(whole));
      if (isPart(tree, noun, other)) {
        return whole;
      }
    }
    return ofNext(tree, drafts, part) ? part + 1 : -1;
  }

  // ", two of them women, ", ", among them two women", ", including two women": parts of those told
  // last, wherever the parser hangs them
  private static boolean isAdded(Tree tree, Draft part) {
    return isComma(tree, part.first - 1) && isThem(tree, part.last + 1)
        || isThem(tree, part.first - 2) && isComma(tree, part.first - 3)
        || word(tree, part.first - 1).equals("including");
  }

  /** "of them", "among them". */
  private static boolean isThem(Tree tree, int from) {
    return PART.contains(word(tree, from)) && word(tree, from + 1).equals("them");
  }

  private static boolean isComma(Tree tree, int index) {
    return word(tree, index).equals(",");
  }

  private static String word(Tree tree, int index) {
    return index < 1 || index > tree.sentence().size() ? "" : tree.token(index).word();
  }

  private static int latest(List<Draft> drafts, int part) {
    for (int at = part - 1; at >= 0; at--) {
      if (drafts.get(at).kind == Kind.COUNT && drafts.get(at).of.isPresent()) {
        return at;
      }
    }
    return -1;
  }

  private static Token head(Tree tree, Draft draft) {
    return tree.token(draft.counted > 0 ? draft.counted : draft.numeral.last());
  }

  private static boolean isPart(Tree tree, Token part, Token whole) {
    return part.index() != whole.index()
        && tree.dominates(whole, part)
        && introduced(tree, part, whole);
  }

  /** The part, or the conjunct it hangs on, is introduced by "including" and its like. */
  private static boolean introduced(Tree tree, Token part, Token whole) {
    Token at = part;
    while (at.index() != whole.index()) {
      if (tree.preposition(at).filter(PART::contains).isPresent()
          || tree.hasChild(at, c -> PART.contains(c.word()) && c.index() < part.index())) {
        return true;
      }
      at = tree.governor(at).orElse(whole);
    }
    return false;
  }

  /** "seven of the 20 passengers". */
  private static boolean ofNext(Tree tree, List<Draft> drafts, int part) {
    if (part + 1 >= drafts.size()) {
      return false;
    }
    int of = drafts.get(part).last + 1;
    int next = drafts.get(part + 1).first;
    return of < next && next - of <= 2 && tree.token(of).word().equals("of");
  }

  private static Quantity with(Quantity q, int whole) {
    return new Quantity(
        q.id(),
        q.sentence(),
        q.token(),
        q.span(),
        q.kind(),
        q.value(),
        q.min(),
        q.max(),
        q.approximate(),
        q.unit(),
        q.of(),
        q.mention(),
        OptionalInt.of(whole),
        q.pattern());
  }
}
