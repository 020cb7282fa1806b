package org.dateline.extract.grammar;

import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;

/** Mends participles that the parser takes for finite verbs, or cannot place in a list. */
final class ParticipleRepair {
  private static final WordList AFFECTING =
      WordList.section(ParticipleRepair.class, "words.txt", "affecting people");

  private final Graft tree;

  ParticipleRepair(Graft tree) {
    this.tree = tree;
  }

  void repair(Token verb) {
    passiveAfter(verb);
    listed(verb);
    pastAfterAnd(verb);
    reduced(verb);
    parted(verb);
    joinedToNoun(verb);
    ofObject(verb);
    inRelative(verb);
  }

  // "met the head, Ann Berg, in Oslo and asked her": a past tense is joined to a past tense
  private void joinedToNoun(Token verb) {
    int index = verb.index();
    int noun = tree.head(index);
    int above = noun == 0 || noun > index ? 0 : tree.clause(noun);
    if (above != 0
        && verb.tag().equals("VBD")
        && tree.token(above).tag().equals("VBD")
        && tree.token(noun).isNoun()
        && tree.relation(index).equals("conj")
        && tree.lastChild(index, "cc", index)
            .filter(cc -> cc == tree.verbGroup(index) - 1)
            .isPresent()
        && !tree.hasChild(noun, "cop")
        && !tree.hasChild(index, "nsubj", "nsubj:pass", "cop", "aux:pass")) {
      tree.attach(index, above, "conj");
    }
  }

  // "to free 40 students arrested in May": what frees them has them as its object
  private void ofObject(Token participle) {
    int index = participle.index();
    int verb = tree.head(index);
    Optional<Integer> noun = tree.lastChild(index, "nsubj", index);
    if (noun.isPresent()
        && verb > 0
        && verb < noun.get()
        && participle.tag().equals("VBN")
        && tree.token(verb).isVerb()
        && tree.isRelated(index, "dep|ccomp")
        && AFFECTING.contains(tree.token(verb).lemma())
        && tree.dominates(noun.get(), index - 1)
        && !tree.hasChild(verb, "obj", "aux:pass")
        && !tree.hasChild(index, "aux", "aux:pass", "nsubj:pass", "mark", "obj")) {
      tree.attach(noun.get(), verb, "obj");
      tree.attach(index, noun.get(), "acl");
    }
  }

  // "was stopped at the yard where he works, questioned and released": a participle goes on with
  // the passive, not with the active clause that stands between
  private void inRelative(Token participle) {
    int index = participle.index();
    int inner = tree.head(index);
    if (!participle.tag().equals("VBN")
        || !tree.relation(index).equals("conj")
        || !tree.relation(inner).equals("acl:relcl")
        || !tree.token(inner).isTagged("VBZ|VBP|VBD")
        || tree.hasChild(inner, "aux", "aux:pass", "cop")
        || tree.hasChild(index, "nsubj", "nsubj:pass", "aux", "aux:pass", "obj", "mark")) {
      return;
    }
    int outer = tree.clause(tree.head(inner));
    if (outer != 0 && outer < inner && tree.hasChild(outer, "aux:pass")) {
      tree.attach(index, outer, "conj");
    }
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
        || !tree.isRelated(index, "dep|conj")
        || !tree.hasChild(index, "aux:pass") && !isFinite(verb, participle)
        || tree.hasChild(index, "nsubj", "nsubj:pass", "csubj", "mark", "cc")
        || !tree.token(tree.verbGroup(index) - 1).isTagged("NN.*|CD")
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
    return tree.token(verb).isTagged("VBD|VBN")
        && verb < tree.size()
        && tree.token(verb + 1).isTagged("IN|TO")
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
        && !Patterns.matches(tree.token(first).lemma(), "be|have|get")
        && !tree.hasChild(first, "aux", "aux:pass", "cop")
        && !tree.hasChild(index, "aux", "aux:pass", "nsubj", "nsubj:pass")
        && tree.lastChild(index, "cc", index).isPresent()
        && tree.lastChild(index, "cc", index).get() >= index - 2) {
      tree.tag(index, "VBD");
    }
  }

  // "The marchers, thought to number 90, are demanding": no comma parts a subject from its verb, so
  // the finite verb behind the second comma is the subject's.
  private void parted(Token verb) {
    int index = verb.index();
    int finite = tree.head(index) == 0 ? finiteBehind(index) : 0;
    Optional<Integer> subject = tree.lastChild(index, "nsubj", index);
    if (finite == 0
        || subject.isEmpty()
        || !verb.isTagged("VBD|VBN")
        || !isParted(subject.get(), tree.verbGroup(index))
        || tree.hasChild(index, "aux", "aux:pass", "ccomp", "mark", "cop")) {
      return;
    }
    int noun = subject.get();
    tree.attach(finite, 0, "root");
    tree.children(index).stream()
        .filter(child -> child < noun || child > finite)
        .forEach(child -> tree.attach(child, finite, tree.relation(child)));
    IntStream.rangeClosed(finite + 1, tree.size()) // "wept and thanked", joined to a noun before
        .filter(v -> tree.token(v).tag().equals("VBD") && tree.relation(v).equals("conj"))
        .filter(v -> tree.head(v) < finite && tree.dominates(index, v))
        .forEach(v -> tree.attach(v, finite, "conj"));
    tree.attach(noun, finite, tree.hasChild(finite, "aux:pass") ? "nsubj:pass" : "nsubj");
    tree.attach(index, noun, "acl");
    tree.tag(index, "VBN");
    if (tree.verbGroup(finite) == finite && tree.token(finite).tag().equals("VBN")) {
      tree.tag(finite, "VBD"); // "fired" is both
    }
  }

  /**
   * The first verb behind a comma below another one that has neither subject nor conjunction; 0
   * when there is none.
   */
  private int finiteBehind(int verb) {
    return IntStream.rangeClosed(verb + 1, tree.size())
        .filter(v -> tree.token(v).isVerb() && tree.dominates(verb, v))
        .filter(v -> tree.isRelated(v, "dep|conj|parataxis|ccomp|acl"))
        .filter(v -> tree.token(tree.verbGroup(v) - 1).word().equals(","))
        .filter(v -> tree.token(tree.verbGroup(v)).isTagged("VBD|VBZ|VBP|MD|VBN"))
        .filter(v -> !tree.hasChild(v, "nsubj", "nsubj:pass", "expl", "mark", "cc"))
        .findFirst()
        .orElse(0);
  }

  /** Whether a comma and nothing else stands between a noun phrase and a verb. */
  private boolean isParted(int noun, int verb) {
    return tree.token(verb - 1).word().equals(",")
        && IntStream.range(noun + 1, verb - 1)
            .allMatch(t -> tree.dominates(noun, t) && !tree.token(t).word().equals(","));
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
