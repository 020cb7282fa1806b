package org.dateline.extract.grammar;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;

/**
 * Gives a finite verb the subject that the parser has set beside the noun of a fronted phrase: "In
 * a gesture before the talks, Chad on Friday freed 14 sailors", or taken for a phrase of time.
 */
final class FrontedRepair {
  private static final WordList UNITS = WordList.section(FrontedRepair.class, "words.txt", "unit");

  private final Graft tree;

  FrontedRepair(Graft tree) {
    this.tree = tree;
  }

  void repair(Token token) {
    subject(token);
    afterTime(token);
  }

  // "a day after gunmen in masks stopped a bus": who stopped it, not the day
  private void afterTime(Token time) {
    int index = time.index();
    int verb = tree.head(index);
    Optional<Integer> who =
        verb <= index || !UNITS.contains(time.lemma()) || !tree.relation(index).equals("nsubj")
            ? Optional.empty()
            : tree.lastChild(index, "nmod", verb);
    Optional<Integer> order =
        who.flatMap(w -> tree.lastChild(w, "case", w))
            .filter(c -> c == index + 1 && Patterns.matches(tree.token(c).word(), "after|before"));
    boolean apart =
        IntStream.range(index, Math.max(index, verb))
            .anyMatch(i -> tree.token(i).word().equals(","));
    if (order.isPresent() && !apart && tree.token(verb).tag().equals("VBD")) {
      tree.attach(who.get(), verb, "nsubj");
      tree.attach(order.get(), verb, "mark");
      tree.attach(index, verb, "obl");
    }
  }

  private void subject(Token noun) {
    int index = noun.index();
    int verb = above(index);
    int comma = firstOf(index) - 1;
    if (!tree.relation(index).equals("appos")
        || !noun.isNoun()
        || verb <= index
        || comma < 2
        || !tree.token(comma).word().equals(",")
        || !isFinite(verb)
        || tree.hasChild(verb, "nsubj:pass", "csubj", "expl", "mark")
        || !isRightBefore(index, verb)) {
      return;
    }
    Optional<Integer> front =
        tree.children(verb).stream()
            .filter(c -> c < comma && tree.dominates(c, index) && opens(c))
            .findFirst();
    if (front.filter(f -> isFronted(f, verb)).isPresent()) {
      int beside = tree.head(index);
      List<Integer> times = tree.children(beside).stream().filter(c -> c > index).toList();
      times.forEach(time -> tree.attach(time, verb, "obl"));
      tree.attach(front.get(), verb, "obl");
      tree.attach(index, verb, tree.hasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
    }
  }

  private int above(int noun) {
    int at = noun;
    while (at != 0 && !tree.token(at).isVerb()) {
      at = tree.head(at);
    }
    return at;
  }

  private int firstOf(int noun) {
    int first = noun;
    while (first > 1
        && tree.head(first - 1) == noun
        && tree.isRelated(first - 1, "compound|amod|det|nummod|nmod:poss")) {
      first--;
    }
    return first;
  }

  private boolean isFinite(int verb) {
    return tree.token(verb).isTagged("VBD|VBZ|VBP") || tree.hasChild(verb, "aux", "aux:pass");
  }

  // a phrase with a preposition, or "days before the vote", and no other subject
  private boolean isFronted(int front, int verb) {
    boolean oblique = tree.relation(front).equals("obl") && !tree.hasChild(verb, "nsubj");
    boolean time =
        tree.relation(front).equals("nsubj")
            && UNITS.contains(tree.token(front).lemma())
            && tree.lastChild(verb, "nsubj", verb).filter(s -> s == front).isPresent();
    return oblique || time;
  }

  private boolean opens(int front) {
    return IntStream.range(1, front).allMatch(i -> tree.dominates(front, i));
  }

  // nothing but a phrase of time stands between
  private boolean isRightBefore(int noun, int verb) {
    for (int at = noun + 1; at < tree.verbGroup(verb); at++) {
      String tag = tree.token(at).tag();
      if (!Patterns.matches(tag, "IN|TO|DT|NNPS?|CD|NN|JJ|RB")
          || tree.token(at).word().equals(",")) {
        return false;
      }
    }
    return tree.verbGroup(verb) - noun < 5;
  }
}
