package org.dateline.extract.statement;

import java.util.Set;
import org.dateline.extract.Status;
import org.dateline.extract.grammar.WordList;

/** Tells from the words before a cue whether its words were said at all. */
final class CueStatus {
  private static final WordList NEGATIONS =
      WordList.section(CueStatus.class, "words.txt", "negation");
  private static final WordList REFUSALS =
      WordList.section(CueStatus.class, "words.txt", "refusal");
  private static final WordList PLANS = WordList.section(CueStatus.class, "words.txt", "plan");
  private static final int REACH = 4;

  private CueStatus() {}

  static Status of(Cue cue) {
    Line line = cue.line();
    if (cue.isVerb() && REFUSALS.contains(line.lemma(cue.at()))) {
      return Status.DENIED;
    }
    for (int at = cue.first() - 1; at >= Math.max(1, cue.first() - REACH); at--) {
      if (line.isPunctuation(at)
          || line.isFinite(at) && !line.tag(at).equals("MD") && !isAuxiliary(line, at)) {
        return byVerb(line, at);
      }
      if (NEGATIONS.contains(line.word(at))) {
        return Status.DENIED;
      }
      if (line.tag(at).equals("MD")) {
        return Set.of("will", "'ll", "’ll", "shall").contains(line.word(at))
            ? Status.PLANNED
            : Status.HYPOTHETICAL;
      }
    }
    return Status.ASSERTED;
  }

  private static boolean isAuxiliary(Line line, int at) {
    return Set.of("be", "have", "do", "get").contains(line.lemma(at));
  }

  /** "declined to say", "plans to announce". */
  private static Status byVerb(Line line, int at) {
    boolean infinitive = line.tag(at + 1).equals("TO");
    if (infinitive && REFUSALS.contains(line.lemma(at))) {
      return Status.DENIED;
    }
    return infinitive && PLANS.contains(line.lemma(at)) ? Status.PLANNED : Status.ASSERTED;
  }
}
