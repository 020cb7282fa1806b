package org.dateline.extract.entity;

import java.util.Set;
import org.dateline.extract.EntityType;
import org.dateline.extract.grammar.Tree;

/** What the syntax says is the same thing: apposition, "X is the Y", relative pronouns. */
final class Predication {
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "would", "could", "may", "might", "should", "if", "n’t");

  private Predication() {}

  static void apply(Discourse discourse) {
    for (Draft draft : discourse.drafts()) {
      Tree tree = discourse.tree(draft);
      if (draft.isPronoun()) {
        PronounFinder.relativeHead(tree, draft.head)
            .filter(h -> draft.head.tag().startsWith("W"))
            .flatMap(h -> discourse.at(draft.sentence, h))
            .ifPresent(noun -> noun.cluster.join(draft.cluster));
      } else {
        apposition(discourse, tree, draft);
        title(discourse, tree, draft);
        copula(discourse, tree, draft);
      }
    }
  }

  private static void apposition(Discourse discourse, Tree tree, Draft draft) {
    if (draft.head.baseRelation().equals("appos")) {
      tree.governor(draft.head)
          .flatMap(g -> discourse.at(draft.sentence, g))
          .filter(g -> !g.isPronoun() && !(g.isName() && draft.isName()))
          .ifPresent(g -> joinIfSame(g, draft));
    }
  }

  /** "the minister X", however the parser hangs the two together. */
  private static void title(Discourse discourse, Tree tree, Draft name) {
    if (name.isName() && name.from > 1 && name.type == EntityType.PERSON) {
      tree.governor(name.head)
          .filter(g -> g.index() == name.from - 1)
          .flatMap(g -> discourse.at(name.sentence, g))
          .ifPresent(g -> joinIfSame(name, g));
    }
  }

  private static void copula(Discourse discourse, Tree tree, Draft draft) {
    boolean copula = tree.child(draft.head, "cop").isPresent();
    boolean open = tree.hasChild(draft.head, c -> NEGATIONS.contains(c.lemma()) || NEGATIONS.contains(c.word()));
    if (copula && !open) {
      tree.child(draft.head, "nsubj")
          .flatMap(s -> discourse.at(draft.sentence, s))
          .filter(s -> !s.isPronoun() && (s.isName() != draft.isName()))
          .ifPresent(s -> joinIfSame(s, draft));
    }
  }

  private static void joinIfSame(Draft left, Draft right) {
    Draft name = left.isName() ? left : right;
    Draft other = name == left ? right : left;
    boolean persons = name.type == EntityType.PERSON && other.type == EntityType.PERSON;
    boolean same = left.type == right.type && left.type != EntityType.THING && left.plural == right.plural;
    boolean gender = left.gender.isEmpty() || right.gender.isEmpty() || left.gender.equals(right.gender);
    if ((persons || same) && gender && !(name.cluster.named() && other.cluster.named())) {
      name.cluster.join(other.cluster);
    }
  }

}
