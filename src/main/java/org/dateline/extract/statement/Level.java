package org.dateline.extract.statement;

import org.dateline.annotate.Patterns;

/** Tells by word order whether a cue puts something at a figure: "put the toll at nine". */
final class Level {
  private static final int FARTHEST = 10; // words between the object's noun and "at"
  private static final int LONGEST = 3; // words before the number: "more than $"

  private Level() {}

  static boolean follows(Cue cue) {
    Line line = cue.line();
    boolean active = cue.takes(Complement.LEVEL) && !cue.passive();
    int object = active ? line.nounPhraseEnd(cue.last() + 1) : 0;
    for (int at = object + 1; object > 0 && at <= object + FARTHEST && line.has(at); at++) {
      if (line.word(at).equals("at") && isNumber(line, at + 1)) {
        return true;
      }
      if (line.isFinite(at) || line.isPunctuation(at)) {
        return false;
      }
    }
    return false;
  }

  /** "12", "more than 40", "about $3 million" */
  private static boolean isNumber(Line line, int from) {
    int at = from;
    while (at < from + LONGEST && Patterns.matches(line.tag(at), "JJ[RS]|IN|RB[RS]?|\\$|DT")) {
      at++;
    }
    return Patterns.matches(line.tag(at), "CD|\\$");
  }
}
