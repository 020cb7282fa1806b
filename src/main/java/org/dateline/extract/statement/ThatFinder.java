package org.dateline.extract.statement;

import org.dateline.extract.grammar.WordList;

/** Finds the "that" that opens a cue's content. */
final class ThatFinder {
  private static final WordList CLAUSAL_NOUNS =
      WordList.section(ThatFinder.class, "words.txt", "clausal noun");
  private static final int FARTHEST = 20; // words between a cue and its "that"

  private final CueFinder cues;

  ThatFinder(CueFinder cues) {
    this.cues = cues;
  }

  /** The place of the conjunction in the cue's line, 0 when the cue has none. */
  int of(Cue cue) {
    Line line = cue.line();
    int lower = 0; // subordinate clauses between: "said before he left that"
    for (int at = cue.last() + 1; at <= Math.min(line.size(), cue.last() + FARTHEST); at++) {
      if (line.word(at).equals("that") && opensClause(cue, at)) {
        return at;
      }
      lower += line.isSubordinator(at) ? 1 : 0;
      boolean clause = line.isFinite(at) && lower-- <= 0;
      if (clause || line.isStop(at) || line.word(at).equals(";") || competes(cue, at)) {
        return 0;
      }
    }
    return 0;
  }

  /** A conjunction; after the cue itself also what the tagger took for a pronoun. */
  private static boolean opensClause(Cue cue, int that) {
    Line line = cue.line();
    boolean next = that == cue.last() + 1;
    if (!next && line.tag(that - 1).equals("CC") && line.hasThat(cue.first() - 1)) {
      return false; // "said that he asked for cash and that she paid": the outer cue's
    }
    if (CLAUSAL_NOUNS.contains(line.lemma(that - 1))) {
      return cue.at() == that - 1;
    }
    if (line.tag(that).equals("IN")) {
      return next || !isRelativeClause(cue, that);
    }
    boolean hearer =
        cue.takes(Complement.HEARER_CLAUSE) && line.longNounPhraseEnd(cue.last() + 1) == that - 1;
    boolean free = next || hearer || line.isTime(that - 1) || isComplement(cue, that);
    return free && !line.isFinite(that + 1) && line.clauseAt(that + 1, line.size());
  }

  /** "maintain the image that she has": after an object the clause is the object's. */
  private static boolean isRelativeClause(Cue cue, int that) {
    Line line = cue.line();
    boolean object = line.longNounPhraseEnd(cue.last() + 1) == that - 1 && !line.isTime(that - 1);
    boolean hearer = cue.takes(Complement.HEARER_CLAUSE) || cue.takes(Complement.HEARER_INFINITIVE);
    return cue.isVerb() && object && !hearer && !isComplement(cue, that);
  }

  /** Whether the tree makes the clause that a "that" opens the cue's complement. */
  private static boolean isComplement(Cue cue, int that) {
    return cue.line()
        .tree()
        .governor(cue.line().token(that))
        .filter(v -> v.head() == cue.at() && v.baseRelation().equals("ccomp"))
        .isPresent();
  }

  /** Another verb that takes a clause stands between: "said, adding that". */
  private boolean competes(Cue cue, int at) {
    return cue.line().isVerb(at)
        && cues.find(cue.line()).stream()
            .anyMatch(c -> c.at() == at && c.takes(Complement.THAT_CLAUSE));
  }
}
