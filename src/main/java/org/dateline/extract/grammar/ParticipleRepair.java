package org.dateline.extract.grammar;

import java.util.Optional;
import org.dateline.annotate.Token;

/** Mends participles that the parser takes for finite verbs, or cannot place in a list. */
final class ParticipleRepair {
  private final Graft tree;

  ParticipleRepair(Graft tree) {
    this.tree = tree;
  }

  void repair(Token verb) {
    passiveAfter(verb);
    listed(verb);
    pastAfterAnd(verb);
    reduced(verb);
  }

  // "dozens of nurses arrested that spring": what modifies a noun and has no object is a participle
  private void reduced(Token verb) {
    int index = verb.index();
    if (verb.tag().equals("VBD")
        && tree.relation(index).equals("acl")
        && tree.token(index - 1).isNoun()
        && !tree.hasChild(index, "nsubj", "obj", "ccomp", "xcomp", "aux", "mark", "cc")) {
      tree.tag(index, "VBN");
    }
  }

  // "Two men accused of theft were charged": a verb that has no object, before a passive that has
  // no subject, is said of the noun.
  private void passiveAfter(Token verb) {
    int index = verb.index();
    int participle = tree.head(index);
    if (participle == 0
        || participle > index
        || !tree.relation(index).matches("dep|conj")
        || !tree.hasChild(index, "aux:pass") && !isFinite(verb, participle)
        || tree.hasChild(index, "nsubj", "nsubj:pass", "csubj", "mark", "cc")
        || !tree.token(tree.verbGroup(index) - 1).tag().matches("NN.*|CD")
        || !isWithoutObject(participle)) {
      return;
    }
    Optional<Integer> subject = tree.lastChild(participle, "nsubj", participle);
    if (subject.isEmpty() || subject.get() != participle - 1) {
      return;
    }
    tree.attach(index, tree.head(participle), tree.relation(participle));
    tree.children(participle).stream()
        .filter(child -> child < subject.get() || child > index)
        .forEach(child -> tree.attach(child, index, tree.relation(child)));
    tree.attach(subject.get(), index, tree.hasChild(index, "aux:pass") ? "nsubj:pass" : "nsubj");
    tree.attach(participle, subject.get(), "acl");
  }

  // "A boat loaded with coal broke up": right behind the phrase of the participle
  private boolean isFinite(Token verb, int participle) {
    return verb.tag().equals("VBD")
        && tree.token(participle).tag().equals("VBN")
        && tree.relation(verb.index()).equals("dep")
        && !tree.hasChild(participle, "nsubj:pass")
        && tree.dominates(participle, verb.index() - 1);
  }

  private boolean isWithoutObject(int verb) {
    return tree.token(verb).tag().matches("VBD|VBN")
        && verb < tree.size()
        && tree.token(verb + 1).tag().matches("IN|TO")
        && !tree.hasChild(verb, "aux", "aux:pass", "obj", "ccomp", "xcomp", "mark");
  }

  // "She left Oslo but called on both to talk": a participle without auxiliary, joined to a past
  // tense that is none's auxiliary, is a past tense.
  private void pastAfterAnd(Token verb) {
    int index = verb.index();
    int first = tree.head(index);
    if (verb.tag().equals("VBN")
        && first > 0
        && first < index
        && tree.relation(index).equals("conj")
        && tree.token(first).tag().equals("VBD")
        && !tree.token(first).lemma().matches("be|have|get")
        && !tree.hasChild(first, "aux", "aux:pass", "cop")
        && !tree.hasChild(index, "aux", "aux:pass", "nsubj", "nsubj:pass")
        && tree.lastChild(index, "cc", index).isPresent()
        && tree.lastChild(index, "cc", index).get() >= index - 2) {
      tree.tag(index, "VBD");
    }
  }

  // "was arrested at the border, held for a month and put on a plane"
  private void listed(Token verb) {
    int index = verb.index();
    int first = tree.head(index);
    if (first == 0
        || first > index
        || !verb.tag().equals("VBN")
        || !tree.relation(index).equals("dep")
        || !tree.token(index - 1).word().equals(",")
        || !tree.token(first).tag().equals("VBN")
        || !tree.hasChild(first, "aux:pass")
        || !tree.hasChild(index, "conj")
        || tree.hasChild(index, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "cc")) {
      return;
    }
    for (int child : tree.children(index)) {
      if (tree.relation(child).equals("conj") && tree.token(child).isVerb()) {
        tree.attach(child, first, "conj");
      }
    }
    tree.attach(index, first, "conj");
  }
}
