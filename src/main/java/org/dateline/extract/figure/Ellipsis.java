package org.dateline.extract.figure;

import java.util.List;
import java.util.Set;
import org.dateline.extract.Quantity.Kind;
import org.dateline.extract.grammar.WordList;
import org.dateline.extract.numeral.Words;

/**
 * Gives a bare number what the number before it counts: "to 40 flights from 25", "12 seats and 9 in
 * ...".
 */
final class Ellipsis {
  private static final WordList LINKS = WordList.section(Ellipsis.class, "words.txt", "link");

  private static final Set<String> COMPARED = Set.of("from", "than", "versus", "with", "against");

  private Ellipsis() {}

  /** "to 24" after "from 20 miles": the same unit. */
  private static boolean isSecondLevel(Words words, Draft first, Draft second) {
    return second.kind == Kind.COUNT
        && second.of.isEmpty()
        && first.unit.isPresent()
        && words.at(first.first - 1).equals("from")
        && words.at(second.first - 1).equals("to");
  }

  /** "2 per cent in May, from 2.3 in April": what is compared is told in one unit. */
  private static void level(Words words, List<Draft> drafts) {
    for (int second = 1; second < drafts.size(); second++) {
      Draft draft = drafts.get(second);
      Draft first = drafts.get(second - 1);
      if (draft.kind == Kind.COUNT
          && draft.of.isEmpty()
          && first.kind == Kind.PERCENT
          && first.unit.isPresent()
          && COMPARED.contains(words.at(draft.first - 1))) {
        draft.kind = first.kind;
        draft.unit = first.unit;
      }
    }
  }

  static void fill(Words words, List<Draft> drafts) {
    level(words, drafts);
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
