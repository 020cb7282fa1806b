package org.dateline.extract.grammar;

import java.util.Optional;
import org.dateline.annotate.Token;

/** Hangs clauses on the word that they belong to. Each mend looks at relations and words only. */
final class AttachmentRepair {
  private static final WordList KIN =
      WordList.section(AttachmentRepair.class, "words.txt", "bereaved");

  private static final WordList TIMES =
      WordList.section(AttachmentRepair.class, "words.txt", "calendar");

  private final Graft tree;

  AttachmentRepair(Graft tree) {
    this.tree = tree;
  }

  void repair(Token token) {
    clauseBeforeSaid(token);
    relativeOfKin(token);
    timeInRelative(token);
    listBehindColon(token);
  }

  // "five people died: both drivers, a teacher and two girls": who they are.
  private void listBehindColon(Token noun) {
    int index = noun.index();
    int verb = tree.head(index);
    if (verb == 0
        || verb >= index
        || !tree.relation(index).matches("obj|dep|parataxis")
        || !noun.isNoun()
        || !tree.hasChild(index, "conj")
        || tree.children(verb).stream()
            .noneMatch(c -> c > verb && c < index && tree.token(c).word().equals(":"))) {
      return;
    }
    tree.children(verb).stream()
        .filter(c -> c < verb && tree.relation(c).startsWith("nsubj"))
        .filter(subject -> tree.hasChild(subject, "nummod"))
        .findFirst()
        .ifPresent(subject -> tree.attach(index, subject, "appos"));
  }

  // "who last month killed a bill": no month killed it
  private void timeInRelative(Token time) {
    int index = time.index();
    int verb = tree.head(index);
    if (!tree.relation(index).equals("nsubj")
        || !TIMES.contains(time.lemma())
        || verb == 0
        || !tree.relation(verb).equals("acl:relcl")) {
      return;
    }
    tree.children(verb).stream()
        .filter(who -> who < index && tree.relation(who).equals("obj"))
        .filter(who -> tree.token(who).tag().matches("WP|WDT"))
        .findFirst()
        .ifPresent(
            who -> {
              tree.attach(who, verb, "nsubj");
              tree.attach(index, verb, "obl:tmod");
            });
  }

  // "nine were killed when a bridge fell, the police said": the clause belongs to the verb before
  // it, not to the one that reports both.
  private void clauseBeforeSaid(Token verb) {
    int said = tree.head(verb.index());
    if (!tree.relation(verb.index()).equals("advcl") || said <= verb.index()) {
      return;
    }
    Optional<Integer> when =
        tree.children(verb.index()).stream()
            .filter(c -> c > 1 && c < verb.index())
            .filter(c -> tree.token(c).word().matches("when|after|as|while"))
            .filter(c -> tree.relation(c).matches("mark|advmod"))
            .findFirst();
    when.filter(w -> !tree.token(w - 1).word().equals(","))
        .flatMap(w -> told(said, w))
        .ifPresent(told -> tree.attach(verb.index(), told, "advcl"));
  }

  private Optional<Integer> told(int said, int when) {
    return tree.children(said).stream()
        .filter(c -> c < when && tree.token(c).isVerb())
        .filter(c -> tree.relation(c).matches("ccomp|dep|parataxis"))
        .reduce((one, other) -> other)
        .or(
            () ->
                Optional.of(tree.head(said))
                    .filter(told -> told > 0 && told < when && tree.token(told).isVerb())
                    .filter(told -> tree.relation(said).equals("parataxis")));
  }

  // "said Ann Berg, the widow of Bo Berg, who was killed": he was.
  private void relativeOfKin(Token verb) {
    int name = tree.head(verb.index());
    if (!tree.relation(verb.index()).equals("acl:relcl") || name == 0) {
      return;
    }
    tree.children(name).stream()
        .filter(kin -> kin > name && kin < verb.index() && tree.relation(kin).equals("appos"))
        .filter(kin -> KIN.contains(tree.token(kin).lemma()))
        .flatMap(kin -> tree.lastChild(kin, "nmod", verb.index()).stream())
        .filter(dead -> tree.token(dead).isProperNoun() && isWhoBehind(dead))
        .findFirst()
        .ifPresent(dead -> tree.attach(verb.index(), dead, "acl:relcl"));
  }

  private boolean isWhoBehind(int name) {
    return name + 2 <= tree.size()
        && tree.token(name + 1).word().equals(",")
        && tree.token(name + 2).lemma().equals("who");
  }
}
