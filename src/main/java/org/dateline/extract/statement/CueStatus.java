package org.dateline.extract.statement;

import java.util.Set;
import org.dateline.extract.Status;

/** Tells from the words before a cue whether its words were said at all. */
final class CueStatus {
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "without");
  private static final Set<String> REFUSALS = Set.of("refuse", "decline");
  private static final Set<String> PLANS =
      Set.of("plan", "intend", "expect", "prepare", "schedule", "want", "hope", "aim");
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
