package org.dateline.extract.grammar;

import java.util.Optional;
import org.dateline.annotate.Token;

/**
 * Gives a participle at the head of its sentence back the subject behind its auxiliary: "Also freed
 * on Tuesday were three journalists". Parsers take the auxiliary for a copula of the subject.
 */
final class InversionRepair {
  private final Graft tree;

  InversionRepair(Graft tree) {
    this.tree = tree;
  }

  void repair(Token participle) {
    int index = participle.index();
    boolean first = index == 1 || index == 2 && tree.token(1).tag().equals("RB");
    if (!first || !participle.tag().equals("VBN") || tree.hasChild(index, "aux", "aux:pass")) {
      return;
    }
    auxiliary(index)
        .filter(be -> tree.relation(be).equals("cop") && tree.head(be) > be)
        .filter(be -> isTied(index, tree.head(be)))
        .ifPresent(be -> turn(index, be, tree.head(be)));
  }

  // The form of "be" that closes the participle's phrase, no comma or other verb before it.
  private Optional<Integer> auxiliary(int participle) {
    for (int at = participle + 1; at <= tree.size(); at++) {
      Token token = tree.token(at);
      if (token.lemma().equals("be") && token.isTagged("VBD|VBZ|VBP")) {
        return Optional.of(at);
      }
      if (token.isVerb() || token.word().equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isTied(int participle, int noun) {
    return tree.token(noun).isNoun()
        && (tree.head(noun) == participle || tree.head(participle) == noun);
  }

  private void turn(int participle, int be, int noun) {
    if (tree.head(participle) == noun) {
      tree.attach(participle, tree.head(noun), tree.relation(noun));
    }
    tree.attach(noun, participle, "nsubj:pass");
    tree.attach(be, participle, "aux:pass");
  }
}
