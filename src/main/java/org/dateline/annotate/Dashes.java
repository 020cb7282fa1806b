package org.dateline.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/**
 * Shows the models a dash between words as the treebanks write it. A hyphen with a blank on either
 * side ("two people - a woman and her son - are missing") they take for part of a compound, and the
 * verb after it loses its subject.
 */
final class Dashes {
  private static final Set<String> DASHES = Set.of("-", "–", "—", "―", "−");
  private static final String TREEBANK = "--";

  private Dashes() {}

  static void normalise(List<CoreLabel> words) {
    for (int i = 0; i < words.size(); i++) {
      if (DASHES.contains(words.get(i).word()) && isBetweenWords(words, i)) {
        words.get(i).setWord(TREEBANK);
      }
    }
  }

  // Not the sign of "5 - 3" or of "-4"; a long dash may touch its neighbours.
  private static boolean isBetweenWords(List<CoreLabel> words, int at) {
    boolean longDash = words.get(at).word().matches("[—―]");
    boolean before = at == 0 || longDash || isApart(words.get(at - 1), words.get(at));
    boolean after = at + 1 == words.size() || longDash || isApart(words.get(at), words.get(at + 1));
    return before && after && !(isNumber(words, at - 1) && isNumber(words, at + 1));
  }

  private static boolean isApart(CoreLabel left, CoreLabel right) {
    return left.endPosition() < right.beginPosition();
  }

  private static boolean isNumber(List<CoreLabel> words, int at) {
    return at >= 0 && at < words.size() && Character.isDigit(words.get(at).word().charAt(0));
  }
}
