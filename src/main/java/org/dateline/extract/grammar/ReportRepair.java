package org.dateline.extract.grammar;

import org.dateline.annotate.Token;

/**
 * Gives a report's verb of saying back its place above what the report says. Each mend looks at
 * relations, tags and order only.
 */
final class ReportRepair {
  private static final WordList SAYING =
      WordList.section(ReportRepair.class, "words.txt", "saying");
  private static final WordList HARMING =
      WordList.section(ReportRepair.class, "words.txt", "harming");

  private final Graft tree;

  ReportRepair(Graft tree) {
    this.tree = tree;
  }

  void repair(Token token) {
    saidOfParticiple(token);
    secondHarm(token);
  }

  // "A study published in May said nine had died": the participle is the noun's, and "said" no
  // auxiliary of the verb behind it.
  private void saidOfParticiple(Token said) {
    int index = said.index();
    int verb = tree.head(index);
    int participle = verb == 0 ? 0 : tree.head(verb);
    if (!said.lemma().equals("say")
        || !tree.relation(index).startsWith("aux")
        || verb < index
        || participle == 0
        || participle > index
        || !tree.token(participle).tag().equals("VBN")
        || tree.hasChild(participle, "aux", "aux:pass", "cop")) {
      return;
    }
    tree.lastChild(participle, "nsubj", participle)
        .or(() -> tree.lastChild(participle, "nsubj:pass", participle))
        .filter(noun -> tree.token(noun).isNoun())
        .ifPresent(noun -> say(index, noun, participle, verb));
  }

  private void say(int said, int noun, int participle, int verb) {
    tree.attach(said, participle, "ccomp");
    tree.attach(verb, said, "ccomp");
    tree.replace(participle, said, "acl");
    tree.attach(noun, said, "nsubj");
    tree.attach(participle, noun, "acl");
    tree.children(said).stream()
        .filter(c -> c > participle && c < said)
        .forEach(c -> tree.attach(c, participle, tree.relation(c)));
  }

  // "said the raid killed one man and injured nine": who said so injured nobody.
  private void secondHarm(Token verb) {
    int index = verb.index();
    int said = tree.head(index);
    if (said == 0
        || !tree.relation(index).equals("conj")
        || !HARMING.contains(verb.lemma())
        || !SAYING.contains(tree.token(said).lemma())
        || tree.hasChild(index, "nsubj", "nsubj:pass", "aux", "aux:pass")) {
      return;
    }
    tree.lastChild(said, "ccomp", index)
        .filter(first -> first > said && HARMING.contains(tree.token(first).lemma()))
        .filter(first -> tree.token(first).isTagged("VBD|VBN"))
        .ifPresent(first -> tree.attach(index, first, "conj"));
  }
}
