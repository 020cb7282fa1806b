package org.dateline.extract.figure;

import java.util.List;
import org.dateline.extract.Quantity.Kind;
import org.dateline.extract.grammar.WordList;
import org.dateline.extract.numeral.Words;

/**
 * Gives a bare number what the number before it counts: "to 40 flights from 25", "12 seats and 9 in
 * ...".
 */
final class Ellipsis {
  private static final WordList LINKS = WordList.section(Ellipsis.class, "words.txt", "link");

  private Ellipsis() {}

  /** "to 24" after "from 20 miles": the same unit. */
  private static boolean isSecondLevel(Words words, Draft first, Draft second) {
    return second.kind == Kind.COUNT
        && second.of.isEmpty()
        && first.unit.isPresent()
        && words.at(first.first - 1).equals("from")
        && words.at(second.first - 1).equals("to");
  }

  static void fill(Words words, List<Draft> drafts) {
    Draft named = null;
    Draft before = null;
    for (Draft draft : drafts) {
      if (before != null && isSecondLevel(words, before, draft)) {
        draft.kind = before.kind;
        draft.unit = before.unit;
      }
      before = draft;
      if (draft.kind == Kind.COUNT && draft.of.isPresent()) {
        named = draft;
      } else if (named != null
          && draft.kind == Kind.COUNT
          && LINKS.contains(words.at(draft.first - 1))) {
        draft.of = named.of;
      }
    }
  }
}
