package org.dateline.extract.people;

import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;

/** How long somebody held a place, by word order: "led it from 2011 to 2018", "until 2018". */
final class Tenure {
  private static final int REACH = 12; // words between the verb and the years

  private Tenure() {}

  /** Whether years after a verb in the past say that it ended. */
  static boolean isOver(SentenceNames names, Token verb) {
    boolean perfect =
        names.tree().hasChild(verb, c -> c.relation().equals("aux") && c.lemma().equals("have"));
    if (!verb.tag().equals("VBD") && !isCopular(names, verb) || perfect) {
      return false;
    }
    for (int at = verb.index() + 1; at <= verb.index() + REACH && names.has(at); at++) {
      boolean until = names.is(at, "until", "till") && isYear(names, at + 1);
      boolean both =
          names.is(at, "from", "between")
              && isYear(names, at + 1)
              && names.is(at + 2, "to", "until", "till", "and")
              && isYear(names, at + 3);
      if (until || both) {
        return true;
      }
    }
    return false;
  }

  // "was mayor": the noun is what the parser takes for the predicate
  private static boolean isCopular(SentenceNames names, Token predicate) {
    return names
        .tree()
        .hasChild(predicate, c -> c.relation().equals("cop") && c.tag().equals("VBD"));
  }

  private static boolean isYear(SentenceNames names, int at) {
    return names.has(at) && Patterns.matches(names.words(at, at), "(1[5-9]|20)\\d\\d");
  }
}
