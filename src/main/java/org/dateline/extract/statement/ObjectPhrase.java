package org.dateline.extract.statement;

import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;

/** Tells a cue's object from the subject of what it reports. */
final class ObjectPhrase {
  private ObjectPhrase() {}

  /**
   * "added 90 tents and opened a kitchen", "by adding a tent you help her", "met to demand a law
   * that bans it, police said": a noun phrase that is the cue's object, before a verb that goes
   * with the cue, stands above it, or says all of it.
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
        && (joined && line.tag(finite - 1).equals("CC")
            || line.tree().dominates(verb, said)
            || verb.relation().equals("parataxis"));
  }

  /** "claimed nine lives", not "claimed lives were lost". */
  static boolean isDeed(Cue cue) {
    int object = cue.line().nounPhraseEnd(cue.last() + 1);
    return object > 0
        && cue.entry().unless().contains(cue.line().lemma(object))
        && !cue.line().isFinite(object + 1);
  }

  /** "called the plan a mistake": an object and right behind it what it is called. */
  static boolean isJudged(Line line, int begin) {
    int object = objectEnd(line, begin);
    return object > 0 && judges(line, object + 1) && !line.isTime(object + 1);
  }

  /**
   * The end of an object with its prepositional phrases, before a quotation or a second noun
   * phrase.
   */
  private static int objectEnd(Line line, int from) {
    int end = line.isMark(from) ? 0 : plainEnd(line, from);
    while (end > 0 && line.tag(end + 1).equals("IN") && plainEnd(line, end + 2) > 0) {
      end = plainEnd(line, end + 2);
    }
    return end;
  }

  /** As {@link Line#nounPhraseEnd}, but a quotation mark ends the phrase. */
  private static int plainEnd(Line line, int from) {
    int end = line.nounPhraseEnd(from);
    for (int at = from; at <= end; at++) {
      if (line.isMark(at)) {
        return at > from ? at - 1 : 0;
      }
    }
    return end;
  }

  private static boolean judges(Line line, int at) {
    return switch (line.tag(at)) {
      case "DT", "JJ", "JJR", "JJS", "PRP$" -> true;
      default -> line.isMark(at) && line.has(at + 1) && !line.isPunctuation(at + 1);
    };
  }

  /** "themselves". */
  static boolean isReflexive(Line line, int at) {
    return Patterns.matches(line.word(at), "(my|your|him|her|it)self|(our|your|them)selves");
  }

  /** Of "calls itself the Army of the Hills", "identified himself as Ali" what follows "itself". */
  static boolean isName(Line line, int from) {
    int end = line.nounPhraseEnd(line.word(from).equals("as") ? from + 1 : from);
    return end > 0 && line.tag(end).startsWith("NNP");
  }
}
