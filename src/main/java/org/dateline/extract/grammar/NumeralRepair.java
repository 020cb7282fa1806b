package org.dateline.extract.grammar;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.annotate.Token;

/** Mends what the parser does to numbers that stand for people. Looks at relations and tags. */
final class NumeralRepair {
  private static final WordList RESULTS =
      WordList.section(NumeralRepair.class, "words.txt", "resulting");

  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

  private final Graft tree;

  NumeralRepair(Graft tree) {
    this.tree = tree;
  }

  void repair(Token token) {
    noFewer(token);
    yearBeforeSubject(token);
    beforeParticiple(token);
    resultOfSome(token);
    leftBehind(token);
    subjectOfState(token);
  }

  // "nine were under treatment and six unaccounted for": six are
  private void subjectOfState(Token number) {
    int index = number.index();
    int state = tree.head(index);
    int first = state == 0 ? 0 : tree.head(state);
    if (number.tag().equals("CD")
        && tree.relation(index).equals("nummod")
        && state == index + 1
        && tree.token(state).isTagged("JJ|VBN|VBG")
        && tree.relation(state).equals("conj")
        && first != 0
        && first < index
        && tree.hasChild(first, "nsubj", "nsubj:pass")
        && tree.hasChild(first, "cop", "aux:pass")
        && tree.hasChild(state, "cc")) {
      tree.attach(index, state, "nsubj");
    }
  }

  // "no fewer than nine guards": nine at least, not no guards
  private void noFewer(Token no) {
    int index = no.index();
    if (no.word().equalsIgnoreCase("no")
        && index + 2 <= tree.size()
        && tree.token(index + 1).isTagged("JJR|RBR")
        && tree.token(index + 2).word().equals("than")) {
      tree.attach(index, index + 1, "advmod");
    }
  }

  // "In 2003 Berg, as minister, met her": not "in 2003 Bergs"
  private void yearBeforeSubject(Token year) {
    int index = year.index();
    int noun = tree.head(index);
    int verb = noun == 0 ? 0 : tree.head(noun);
    Optional<Integer> in = noun == 0 ? Optional.empty() : tree.lastChild(noun, "case", index);
    if (!YEAR.matcher(year.word()).matches()
        || noun < index
        || verb < noun
        || !tree.relation(noun).equals("obl")
        || !tree.token(noun).isProperNoun()
        || !tree.token(verb).isVerb()
        || in.filter(i -> i == index - 1).isEmpty()
        || tree.hasChild(verb, "nsubj", "nsubj:pass")) {
      return;
    }
    tree.attach(index, verb, "obl");
    tree.attach(in.get(), index, "case");
    tree.attach(noun, verb, tree.hasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
  }

  // "left one guard dead": in which state it left him.
  private void leftBehind(Token adjective) {
    int index = adjective.index();
    int noun = tree.head(index);
    int verb = noun == 0 ? 0 : tree.head(noun);
    if (RESULTS.contains(adjective.lemma())
        && tree.relation(index).equals("amod")
        && noun == index - 1
        && verb > 0
        && tree.token(verb).lemma().equals("leave")
        && tree.relation(noun).equals("obj")
        && !tree.hasChild(noun, "conj")) {
      tree.attach(index, verb, "xcomp");
    }
  }

  // "killing at least six and injuring dozens": six were killed, and no dozens.
  private void beforeParticiple(Token number) {
    int index = number.index();
    int noun = tree.head(index);
    int first = noun == 0 ? 0 : tree.head(noun);
    if (!number.tag().equals("CD")
        || !tree.relation(index).equals("nummod")
        || noun <= index
        || first == 0
        || first >= index
        || !tree.token(first).tag().equals("VBG")) {
      return;
    }
    tree.lastChild(index, "conj", noun)
        .filter(second -> second > index && tree.token(second).tag().equals("VBG"))
        .ifPresent(
            second -> {
              tree.attach(index, first, "obj");
              tree.attach(second, first, "conj");
              tree.attach(noun, second, "obj");
            });
  }

  // "shot three of the men dead": the three are.
  private void resultOfSome(Token adjective) {
    int index = adjective.index();
    int noun = tree.head(index);
    int number = noun == 0 ? 0 : tree.head(noun);
    int verb = number == 0 ? 0 : tree.head(number);
    if (RESULTS.contains(adjective.lemma())
        && tree.relation(index).equals("amod")
        && noun < index
        && tree.relation(noun).equals("nmod")
        && verb > 0
        && tree.token(number).tag().equals("CD")
        && tree.token(verb).isVerb()
        && tree.relation(number).equals("obj")) {
      tree.attach(index, verb, "xcomp");
    }
  }
}
