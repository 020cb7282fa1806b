package org.dateline.extract.grammar;

import java.util.Optional;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;

/**
 * Sets a name beside the noun before the comma that parsers make a second object: "met the
 * governor, Gen. Ann Berg, in Oslo"; what follows the second comma is the verb's.
 */
final class AppositionRepair {
  private final Graft tree;

  AppositionRepair(Graft tree) {
    this.tree = tree;
  }

  void repair(Token name) {
    int index = name.index();
    int verb = tree.head(index);
    if (tree.relation(index).equals("appos")) {
      phrasesOfVerb(name);
      return;
    }
    if (!name.name().endsWith("PERSON")
        || verb == 0
        || verb > index
        || !tree.token(verb).isVerb()
        || !tree.relation(index).equals("obj")
        || tree.hasChild(index, "cc", "case", "det", "nummod")) {
      return;
    }
    int first = first(index);
    Optional<Integer> noun =
        tree.lastChild(verb, "obj", first)
            .filter(object -> object < first - 1 && tree.token(object).isNoun())
            .filter(object -> !tree.token(object).name().endsWith("PERSON"))
            .map(object -> before(first).orElse(object))
            .filter(object -> tree.hasChild(object, "det", "nmod:poss"));
    if (noun.isPresent() && tree.token(first - 1).word().equals(",")) {
      tree.attach(index, noun.get(), "appos");
      phrasesBehind(index, verb);
    }
  }

  // "met the governor, Ann Berg, in Oslo": where they met
  private void phrasesOfVerb(Token name) {
    int noun = tree.head(name.index());
    int verb = tree.head(noun);
    if (name.name().endsWith("PERSON")
        && noun < name.index()
        && verb != 0
        && verb < noun
        && tree.token(verb).isVerb()) {
      tree.children(name.index()).stream() // "and asked him to go"
          .filter(c -> c > name.index() && tree.relation(c).equals("conj") && isFinite(c))
          .filter(c -> !tree.hasChild(c, "nsubj"))
          .forEach(c -> tree.attach(c, verb, "conj"));
      phrasesBehind(name.index(), verb);
    }
  }

  // "held two hours of talks with the union's leader, Bo Dahl": the noun before the comma
  private Optional<Integer> before(int first) {
    return Optional.of(first - 2)
        .filter(noun -> noun > 0 && tree.token(noun).tag().equals("NN"))
        .filter(noun -> tree.relation(noun).equals("nmod") && !tree.hasChild(noun, "appos"))
        .filter(noun -> tree.hasChild(noun, "nmod:poss"));
  }

  private boolean isFinite(int verb) {
    return tree.token(verb).isTagged("VBD|VBZ|VBP");
  }

  // the first word of a name with its titles
  private int first(int name) {
    int first = name;
    while (first > 1
        && tree.relation(first - 1).equals("compound")
        && tree.head(first - 1) >= first
        && tree.head(first - 1) <= name) {
      first--;
    }
    return first;
  }

  private void phrasesBehind(int name, int verb) {
    int last = name;
    for (int child : tree.children(name)) {
      boolean named = tree.relation(child).equals("conj") && tree.token(child).isNoun();
      last = named ? Math.max(last, child) : last;
    }
    if (last < tree.size() && tree.token(last + 1).word().equals(",")) {
      int comma = last + 1;
      tree.children(name).stream()
          .filter(c -> c > comma && tree.relation(c).equals("nmod"))
          .filter(c -> !isOfPerson(c))
          .forEach(c -> tree.attach(c, verb, "obl"));
    }
  }

  // "Ida Holt, of Turku"
  private boolean isOfPerson(int phrase) {
    return tree.children(phrase).stream()
        .filter(c -> tree.relation(c).equals("case"))
        .anyMatch(c -> Patterns.matches(tree.token(c).word(), "of|from"));
  }
}
