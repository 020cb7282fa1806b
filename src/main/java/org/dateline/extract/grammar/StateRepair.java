package org.dateline.extract.grammar;

import java.util.List;
import java.util.Optional;
import org.dateline.annotate.Token;

/**
 * Mends what the parser does to adjectives and participles that tell the state of people: "left A
 * dead and B hurt", "shot dead a man", "two of the injured died"; and to clauses that leave out
 * their verb: "A was hit in the arm and B in the leg". Each mend looks at relations and tags only.
 */
final class StateRepair {
  private static final WordList RESULTS =
      WordList.section(StateRepair.class, "words.txt", "resulting");
  private static final WordList SHORES = WordList.section(StateRepair.class, "words.txt", "shore");

  private final Graft tree;

  StateRepair(Graft tree) {
    this.tree = tree;
  }

  void repair(Token token) {
    offShore(token);
    countedState(token);
    if (isState(token)) {
      people(token);
      otherState(token);
      bearer(token);
      result(token);
      resultBeforeClause(token);
    }
    secondClause(token);
    youngerThan(token);
    letGo(token);
    foundGuilty(token);
    apposedCount(token);
  }

  // "found the nurse guilty": whom the court found so is its object
  private void foundGuilty(Token adjective) {
    int index = adjective.index();
    int verb = tree.head(index);
    Optional<Integer> noun = tree.lastChild(index, "nsubj", index);
    if (noun.isPresent()
        && verb > 0
        && verb < noun.get()
        && adjective.lemma().equals("guilty")
        && tree.token(verb).lemma().equals("find")
        && tree.isRelated(index, "xcomp|ccomp")
        && !tree.hasChild(index, "cop", "mark", "aux")
        && !tree.hasChild(verb, "obj", "aux:pass")) {
      tree.attach(noun.get(), verb, "obj");
      tree.attach(index, verb, "xcomp");
    }
  }

  // "left 12 dead and 21 injured", "left 12 dead and injured 21": the number stands for people.
  private void countedState(Token state) {
    int index = state.index();
    int first = tree.head(index);
    if (first == 0
        || !state.isTagged("VBN|VBD|JJ")
        || !tree.relation(index).equals("conj")
        || !tree.token(first).tag().startsWith("JJ")
        || tree.hasChild(index, "nsubj", "nummod")) {
      return;
    }
    if (isUnplaced(index - 1, index)) {
      tree.attach(index - 1, index, "nsubj");
    } else if (isUnplaced(index + 1, first)) {
      tree.attach(index + 1, index, "nsubj");
    }
  }

  private boolean isUnplaced(int number, int head) {
    return number > 0
        && number <= tree.size()
        && tree.token(number).tag().equals("CD")
        && tree.head(number) == head
        && tree.relation(number).equals("dep");
  }

  // "let two nuns go": whom they let, and what these may do.
  private void letGo(Token verb) {
    int let = tree.head(verb.index());
    if (let == 0 || !tree.token(let).lemma().equals("let")) {
      return;
    }
    tree.children(verb.index()).stream()
        .filter(c -> verb.lemma().equals("go") && tree.relation(c).startsWith("obl"))
        .forEach(phrase -> tree.attach(phrase, let, tree.relation(phrase)));
    if (!tree.relation(verb.index()).equals("ccomp") || tree.hasChild(let, "obj")) {
      return;
    }
    tree.lastChild(verb.index(), "nsubj", verb.index())
        .filter(who -> who > let)
        .ifPresent(
            who -> {
              tree.attach(who, let, "obj");
              tree.attach(verb.index(), let, "xcomp");
            });
  }

  // "the four, two Danes and two Swedes, were freed": who they are, not others.
  private void apposedCount(Token noun) {
    int four = tree.head(noun.index());
    if (four == 0
        || !tree.relation(noun.index()).equals("conj")
        || !tree.token(four).tag().equals("CD")
        || !tree.hasChild(four, "det")
        || !tree.token(four + 1).word().equals(",")
        || tree.lastChild(noun.index(), "nummod", noun.index())
            .filter(n -> n == four + 2)
            .isEmpty()) {
      return;
    }
    tree.attach(noun.index(), four, "appos");
    tree.children(four).stream()
        .filter(c -> c > noun.index() && tree.relation(c).equals("conj"))
        .forEach(other -> tree.attach(other, noun.index(), "conj"));
  }

  // "a boy younger than 12 was hit": the boy was, not twelve.
  private void youngerThan(Token number) {
    int index = number.index();
    int verb = tree.head(index);
    if (index < 4
        || !number.tag().equals("CD")
        || !tree.relation(index).startsWith("nsubj")
        || !tree.token(index - 1).lemma().equals("than")
        || !tree.token(index - 2).tag().equals("JJR")
        || !tree.token(index - 3).isNoun()
        || !tree.dominates(index - 3, verb)) {
      return;
    }
    int noun = index - 3;
    boolean subject = tree.relation(noun).startsWith("nsubj");
    tree.attach(verb, tree.head(noun), subject ? "ccomp" : tree.relation(noun));
    tree.attach(noun, verb, tree.relation(index));
    tree.attach(index - 2, noun, "amod");
    tree.attach(index, index - 2, "obl");
    tree.attach(index - 1, index, "case");
  }

  private static boolean isState(Token token) {
    return token.isTagged("JJ|VBN|VBD|RB");
  }

  // "two of the injured died", "of the wounded, three are": the participle is the noun.
  private void people(Token state) {
    int index = state.index();
    if (index < 4
        || index == tree.size()
        || !state.isTagged("JJ|VBN|VBD")
        || !tree.token(index - 1).lemma().equals("the")
        || !tree.token(index - 2).lemma().equals("of")
        || !tree.token(index - 3).isTagged("CD|DT|JJ|JJS|NN")
        || tree.token(index + 1).isTagged("NN.*|JJ.*|CD|VBN")
        || tree.relation(index).equals("nmod")) {
      return;
    }
    int some = index - 3;
    int above = tree.head(index);
    if (tree.relation(index).equals("aux") && tree.head(above) == some) {
      tree.attach(above, tree.head(some), tree.relation(some));
      tree.attach(some, above, "nsubj");
    }
    if (!tree.dominates(index, some)) {
      tree.attach(index, some, "nmod");
      tree.attach(index - 1, index, "det");
      tree.attach(index - 2, index, "case");
    }
  }

  // "left a guest dead and four others injured": the second state is that of the second noun.
  private void otherState(Token state) {
    int index = state.index();
    int verb = tree.head(index);
    int noun = before(index);
    if (verb == 0
        || !tree.token(verb).isVerb()
        || !tree.isRelated(index, "advmod|dep|xcomp|obl|ccomp|conj|advcl")
        || noun < 3
        || !tree.relation(noun).equals("conj")
        || tree.hasChild(index, "aux", "aux:pass", "nsubj", "nsubj:pass", "mark", "obj")) {
      return;
    }
    int first = tree.head(noun);
    if (tree.relation(first).equals("obj")
        && tree.head(first) == verb
        && tree.children(first).stream()
            .anyMatch(c -> c > first && c < noun && isState(tree.token(c)))) {
      tree.attach(index, noun, "amod");
    }
  }

  /** The noun or number right before a position, adverbs aside; 0 when there is none. */
  private int before(int index) {
    int at = index - 1;
    while (at > 0 && tree.token(at).tag().equals("RB")) {
      at--;
    }
    return at > 0 && tree.token(at).isTagged("NNS?|CD") ? at : 0;
  }

  // "left six herders dead": whose state it is.
  private void bearer(Token state) {
    int index = state.index();
    if (tree.relation(index).equals("xcomp") && !tree.hasChild(index, "nsubj", "obj")) {
      tree.lastChild(index, "dep", index)
          .filter(noun -> tree.token(noun).isTagged("NNS?|CD") && noun > tree.head(index))
          .ifPresent(noun -> tree.attach(noun, index, "nsubj"));
    }
  }

  // "shot dead two men": what stands before a number is not said of the noun behind it.
  private void result(Token adjective) {
    int index = adjective.index();
    int noun = tree.head(index);
    int verb = noun == 0 ? 0 : tree.head(noun);
    if (RESULTS.contains(adjective.lemma())
        && tree.relation(index).equals("amod")
        && verb == index - 1
        && verb != 0
        && tree.token(verb).isVerb()
        && tree.lastChild(noun, "nummod", noun).filter(number -> number > index).isPresent()) {
      tree.attach(index, verb, "xcomp");
    }
  }

  // "shot dead a man armed with a knife": no clause of its own, the man is the object.
  private void resultBeforeClause(Token adjective) {
    int index = adjective.index();
    int participle = tree.head(index);
    if (!RESULTS.contains(adjective.lemma())
        || participle <= index
        || tree.head(participle) != index - 1
        || !tree.token(index - 1).isVerb()
        || !tree.token(participle).isTagged("VBN|VBG")
        || tree.hasChild(index - 1, "obj")) {
      return;
    }
    Optional<Integer> noun = tree.lastChild(participle, "nsubj", participle);
    noun.ifPresent(
        object -> {
          tree.attach(object, index - 1, "obj");
          tree.attach(participle, object, "acl");
          tree.attach(index, index - 1, "xcomp");
        });
  }

  // "a guard was hit in the arm and a cook in the leg": who stands in the place of the first.
  private void secondClause(Token noun) {
    int index = noun.index();
    int and = tree.head(index);
    int verb = and == 0 ? 0 : tree.head(and);
    if (!noun.isNoun()
        || verb == 0
        || !tree.token(and).tag().equals("CC")
        || !tree.token(verb).isVerb()
        || verb > and) {
      return;
    }
    Optional<String> marker = phrases(index, "nmod", index, tree.size() + 1);
    if (marker.isEmpty() || !marker.equals(phrases(verb, "obl", verb, and))) {
      return;
    }
    Optional<Integer> object =
        tree.lastChild(verb, "obj", and).or(() -> tree.lastChild(verb, "iobj", and));
    if (object.isPresent()) {
      tree.attach(index, object.get(), "conj"); // "met A in Oslo and B in Rome": each has its own
      return;
    }
    tree.lastChild(verb, "nsubj:pass", verb)
        .or(() -> tree.lastChild(verb, "nsubj", verb))
        .ifPresent(
            first -> {
              tree.attach(index, first, "conj");
              phrasesOf(index).forEach(phrase -> tree.attach(phrase, verb, "obl"));
            });
  }

  private List<Integer> phrasesOf(int noun) {
    return tree.children(noun).stream()
        .filter(c -> c > noun && tree.relation(c).equals("nmod"))
        .filter(c -> tree.lastChild(c, "case", c).filter(of -> !isOf(of)).isPresent())
        .toList();
  }

  private boolean isOf(int preposition) {
    return tree.token(preposition).lemma().equals("of");
  }

  /** The preposition of the first phrase that hangs on a word between two positions. */
  private Optional<String> phrases(int head, String relation, int from, int to) {
    return tree.children(head).stream()
        .filter(c -> c > from && c < to && tree.relation(c).equals(relation))
        .flatMap(c -> tree.lastChild(c, "case", c).stream())
        .map(c -> tree.token(c).lemma())
        .findFirst();
  }

  // "drowned off the coast": where, not what.
  private void offShore(Token noun) {
    int index = noun.index();
    int verb = tree.head(index);
    if (SHORES.contains(noun.lemma()) && tree.relation(index).equals("obj")) {
      tree.lastChild(verb, "compound:prt", index)
          .filter(off -> tree.token(off).lemma().equals("off"))
          .ifPresent(
              off -> {
                tree.attach(off, index, "case");
                tree.attach(index, verb, "obl");
              });
    }
  }
}
