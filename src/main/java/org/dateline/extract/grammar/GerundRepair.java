package org.dateline.extract.grammar;

import java.util.Optional;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;

/** Mends gerunds that the parser takes for nouns, for adjectives or for parts of another clause. */
final class GerundRepair {
  private static final WordList LIGHT = WordList.load(WordList.class, "light-verbs.txt");
  private static final WordList BLAMING =
      WordList.section(GerundRepair.class, "words.txt", "blaming");
  private static final WordList OFFENCES =
      WordList.section(GerundRepair.class, "words.txt", "offence");

  private final Graft tree;

  GerundRepair(Graft tree) {
    this.tree = tree;
  }

  void repair(Token token) {
    if (token.isTagged("VBD|VBZ|VBP")) {
      subjectOf(token);
      mainAfter(token);
    }
    if (token.tag().equals("VBG")) {
      withObject(token);
      gerund(token);
      clauseAfterComma(token);
      clauseBeforeSubject(token);
      resultOfMain(token);
      gerundAfterVerb(token);
    }
  }

  // "In May, flooding in the delta killed six": the finite verb is the main one.
  private void subjectOf(Token verb) {
    int index = verb.index();
    int gerund = tree.head(index);
    if (gerund == 0
        || gerund > index
        || !tree.token(gerund).tag().equals("VBG")
        || !tree.relation(index).equals("dep")
        || tree.token(index - 1).word().equals(",")
        || tree.hasChild(index, "nsubj", "nsubj:pass", "mark", "cc", "aux", "aux:pass")
        || tree.hasChild(gerund, "nsubj", "aux", "mark", "obj")) {
      return;
    }
    tree.attach(index, tree.head(gerund), tree.relation(gerund));
    for (int child : tree.children(gerund)) {
      if (child < gerund && tree.relation(child).startsWith("obl")) {
        tree.attach(child, index, tree.relation(child));
      }
    }
    tree.attach(gerund, index, "nsubj");
  }

  // "Speaking to reporters, Berg said": the clause with a subject is the main one.
  private void mainAfter(Token verb) {
    int index = verb.index();
    int gerund = tree.head(index);
    Optional<Integer> subject = tree.lastChild(index, "nsubj", index);
    if (gerund == 0
        || gerund > 2
        || tree.head(gerund) != 0
        || !tree.token(gerund).tag().equals("VBG")
        || !tree.isRelated(index, "dep|ccomp|parataxis")
        || subject.isEmpty()
        || subject.get() < gerund + 2
        || tree.hasChild(gerund, "nsubj", "aux", "cop")
        || tree.hasChild(index, "mark", "cc")) {
      return;
    }
    int first = subject.get();
    while (first > gerund + 1 && tree.dominates(subject.get(), first - 1)) {
      first--;
    }
    if (tree.token(first - 1).word().equals(",")) {
      tree.attach(index, 0, "root");
      tree.attach(gerund, index, "advcl");
    }
  }

  // "left before holding talks", whose noun nothing parts from the gerund
  private boolean isCarrying(Token gerund, int marker) {
    return LIGHT.contains(gerund.lemma())
        && marker == gerund.index() - 1
        && Patterns.matches(tree.token(marker).word(), "before|after|while|when|without|since");
  }

  // "charged with robbing banks": what they did, not "charged with smuggling offences"
  private boolean isDeed(int gerund, int noun, int marker) {
    int verb = tree.head(noun);
    return verb != 0
        && marker == gerund - 1
        && BLAMING.contains(tree.token(verb).lemma())
        && !OFFENCES.contains(tree.token(noun).lemma());
  }

  // "charged with killing 16 villagers": a number, an article or a possessor parts the noun from
  // what stands before it, so this is no adjective of the noun but governs it.
  private void withObject(Token verb) {
    int index = verb.index();
    int noun = tree.head(index);
    Optional<Integer> marker = noun == 0 ? Optional.empty() : tree.lastChild(noun, "case", index);
    boolean parted =
        noun > index
            && tree.children(noun).stream()
                .anyMatch(c -> c > index && tree.isRelated(c, "det|nummod|nmod:poss") && c < noun);
    if (!tree.relation(index).equals("amod")
        || marker.isEmpty()
        || !parted && !isCarrying(verb, marker.get()) && !isDeed(index, noun, marker.get())) {
      return;
    }
    if (Patterns.matches(tree.token(marker.get()).word(), "of|for|with")) {
      phrasesAfter(noun, index);
    }
    tree.attach(index, tree.head(noun), tree.relation(noun));
    tree.attach(noun, index, "obj");
    for (int child : tree.children(noun)) {
      if (child < index) {
        tree.attach(child, index, tree.relation(child));
      } else if (tree.relation(child).equals("nmod") && !isOf(child)) {
        tree.attach(child, index, "obl");
      }
    }
  }

  // "accused of holding 60 people in a camp", "jailed for killing two guards in 1998": where and
  // when that was
  private void phrasesAfter(int noun, int gerund) {
    int above = tree.head(noun);
    if (above != 0 && tree.token(above).isVerb() && above < gerund) {
      tree.children(above).stream()
          .filter(c -> c > noun && tree.relation(c).startsWith("obl"))
          .forEach(c -> tree.attach(c, gerund, tree.relation(c)));
    }
  }

  private boolean isOf(int phrase) {
    return tree.lastChild(phrase, "case", phrase)
        .filter(marker -> tree.token(marker).lemma().equals("of"))
        .isPresent();
  }

  // "after meeting with", "by freeing": a clause without subject, not a noun phrase.
  private void gerund(Token verb) {
    if (!tree.isRelated(verb.index(), "obl|nmod")
        || tree.lastChild(verb.index(), "det", verb.index()).isPresent()) {
      return;
    }
    int head = tree.head(verb.index());
    tree.attach(verb.index(), head, tree.token(head).isNoun() ? "acl" : "advcl");
    for (int child : tree.children(verb.index())) {
      if (tree.relation(child).equals("case")) {
        tree.attach(child, verb.index(), "mark");
      } else if (tree.relation(child).equals("nmod")) {
        tree.attach(child, verb.index(), "obl");
      }
    }
  }

  // "fired into the crowd, wounding nine": what follows from the clause, not said of its last noun.
  private void clauseAfterComma(Token verb) {
    int noun = tree.head(verb.index());
    if (noun == 0
        || !tree.isRelated(verb.index(), "acl|amod|dep")
        || verb.index() < noun
        || !tree.token(noun).isNoun()
        || !tree.token(verb.index() - 1).word().equals(",")
        || tree.hasChild(verb.index(), "nsubj")) {
      return;
    }
    int at = noun;
    while (at != 0 && !tree.token(at).isVerb() && !tree.relation(at).startsWith("nsubj")) {
      at = tree.head(at);
    }
    if (at != 0 && tree.token(at).isVerb() && at < noun) {
      tree.attach(verb.index(), at, "advcl");
    }
  }

  // "Speaking in Oslo, she said", "hit a clinic, killing two": a clause beside the main one.
  private void clauseBeforeSubject(Token verb) {
    int index = verb.index();
    int above = tree.head(index);
    boolean outside =
        above != 0
            && tree.token(above).isVerb()
            && (index == 1 || index > above && tree.token(index - 1).word().equals(","));
    if (outside
        && tree.relation(index).equals("dep")
        && !tree.hasChild(index, "nsubj", "aux", "mark")) {
      tree.attach(index, above, "advcl");
    }
  }

  // "sank after hitting a rock, killing nine": what came of the whole, not of the clause within it.
  private void resultOfMain(Token verb) {
    int index = verb.index();
    int inner = tree.head(index);
    int main = inner == 0 ? 0 : tree.head(inner);
    if (main == 0
        || index == 1
        || !tree.token(index - 1).word().equals(",")
        || !tree.relation(index).equals("advcl")
        || !tree.token(inner).tag().equals("VBG")
        || !tree.relation(inner).equals("advcl")
        || tree.lastChild(inner, "mark", inner)
            .filter(mark -> Patterns.matches(tree.token(mark).word(), "after|while|when"))
            .isEmpty()
        || !tree.token(main).isVerb()
        || main > inner
        || tree.hasChild(index, "mark")) {
      return;
    }
    tree.attach(index, main, "advcl");
  }

  // "will not stop shelling the port"
  private void gerundAfterVerb(Token verb) {
    int above = tree.head(verb.index());
    if (above != 0
        && above == verb.index() - 1
        && tree.token(above).isVerb()
        && tree.relation(verb.index()).equals("dep")) {
      tree.attach(verb.index(), above, "xcomp");
    }
  }
}
