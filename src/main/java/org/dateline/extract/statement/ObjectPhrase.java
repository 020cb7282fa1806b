package org.dateline.extract.statement;

import org.dateline.annotate.Token;

/** Tells a cue's object from the subject of what it reports. */
final class ObjectPhrase {
  private ObjectPhrase() {}

  /**
   * "added 90 tents and opened a kitchen", "by adding a tent you help her": a noun phrase that is
   * the cue's object, before a verb that goes with the cue or stands above it.
   */
  static boolean at(Cue cue, int begin) {
    Line line = cue.line();
    int end = line.nounPhraseEnd(begin);
    int finite = end > 0 ? line.finiteVerb(end + 1, line.size()) : 0;
    if (finite == 0 || line.lemma(cue.at()).equals("say")) { // "say" has no object of this kind
      return false;
    }
    Token said = line.token(cue.at());
    Token verb = line.token(finite);
    boolean object = line.token(end).head() == cue.at() && line.token(end).relation().equals("obj");
    boolean joined = verb.relation().equals("conj") && verb.head() == cue.at();
    return object
        && (joined && line.tag(finite - 1).equals("CC") || line.tree().dominates(verb, said));
  }
}
