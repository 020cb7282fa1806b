package org.dateline.extract.grammar;

import org.dateline.annotate.Token;

/** Joins bare infinitives to the infinitive that they go on with. */
final class InfinitiveRepair {
  private final Graft tree;

  InfinitiveRepair(Graft tree) {
    this.tree = tree;
  }

  void repair(Token verb) {
    inList(verb);
    behindRelative(verb);
  }

  // "to lay flowers, talk to guards and leave"
  private void inList(Token verb) {
    int index = verb.index();
    int first = tree.head(index);
    if (verb.tag().equals("VB")
        && tree.relation(index).equals("dep")
        && first != 0
        && first < index
        && tree.token(first).tag().equals("VB")
        && tree.token(index - 1).word().equals(",")
        && !tree.hasChild(index, "nsubj", "nsubj:pass", "aux", "mark")) {
      tree.attach(index, first, "conj");
    }
  }

  // "to comfort those who survived and meet the king": a bare infinitive is no second past
  private void behindRelative(Token verb) {
    int index = verb.index();
    int past = tree.head(index);
    boolean bare =
        verb.isTagged("VBP?")
            && tree.relation(index).equals("conj")
            && past != 0
            && tree.token(past).tag().equals("VBD")
            && tree.relation(past).equals("acl:relcl")
            && !tree.hasChild(index, "nsubj", "nsubj:pass", "aux", "mark");
    if (!bare) {
      return;
    }
    int above = tree.head(past);
    while (above != 0 && !(tree.token(above).tag().equals("VB") && above < past)) {
      above = tree.head(above);
    }
    if (above != 0) {
      tree.attach(index, above, "conj");
    }
  }
}
