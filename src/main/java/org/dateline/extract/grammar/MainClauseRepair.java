package org.dateline.extract.grammar;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;

/**
 * Gives a sentence back the main verb that the parser has lost in a relative clause, and the verb
 * or the name behind it its subject. Each mend looks at relations, tags and order only.
 */
final class MainClauseRepair {
  private static final Set<String> LOST = Set.of("dep", "xcomp", "ccomp", "advcl");
  private static final WordList SAYING =
      WordList.section(MainClauseRepair.class, "words.txt", "saying");
  private static final WordList TIMES =
      WordList.section(MainClauseRepair.class, "words.txt", "calendar");
  private static final WordList OUTSIDE =
      WordList.section(MainClauseRepair.class, "words.txt", "taken for adjectives");

  private final Graft tree;

  MainClauseRepair(Graft tree) {
    this.tree = tree;
  }

  void repair(Token token) {
    lostInRelative(token);
    takenForRelative(token);
    takenForAdjective(token);
    relativeWithoutPronoun(token);
    fronted(token);
    nameOfObject(token);
    phraseOfVerb(token);
    phrasesBeforeSaid(token);
    perfectApart(token);
    passiveApart(token);
    withoutPronoun(token);
  }

  // "hand over four soldiers they have held since May": a clause right behind a noun, with a
  // pronoun as its subject and without an object.
  private void withoutPronoun(Token verb) {
    int index = verb.index();
    Optional<Integer> subject = tree.lastChild(index, "nsubj", index);
    int noun = subject.orElse(0) - 1;
    if (noun < 1
        || !verb.isVerb()
        || !tree.isRelated(index, "parataxis|dep")
        || !tree.token(noun + 1).tag().equals("PRP")
        || !tree.token(noun).isNoun()
        || SAYING.contains(verb.lemma())
        || tree.head(index) == 0
        || tree.dominates(index, noun)
        || tree.hasChild(index, "obj", "ccomp", "xcomp", "mark", "cc", "aux:pass", "cop")) {
      return;
    }
    tree.attach(index, tree.phraseHead(noun), "acl:relcl");
  }

  // "Gunmen had on Friday stormed the school": the auxiliary and the participle that a phrase parts
  // from it.
  private void perfectApart(Token have) {
    int index = have.index();
    if (!have.lemma().equals("have")
        || !have.isTagged("VBD|VBZ|VBP")
        || tree.relation(index).startsWith("aux")
        || tree.hasChild(index, "obj", "xcomp", "ccomp")) {
      return;
    }
    tree.children(index).stream()
        .filter(verb -> verb > index + 1 && tree.token(verb).isTagged("VBN|VBD"))
        .filter(verb -> tree.relation(verb).equals("dep"))
        .filter(verb -> tree.hasChild(verb, "obj", "obl", "advcl"))
        .filter(verb -> !tree.hasChild(verb, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark"))
        .filter(verb -> isPhraseOnly(index, verb))
        .findFirst()
        .ifPresent(verb -> tree.replace(index, verb, "aux"));
  }

  // "was in 2015 sentenced to a year": the auxiliary and the participle that a time parts from it
  private void passiveApart(Token time) {
    int index = time.index();
    Optional<Integer> be = tree.lastChild(index, "cop", index);
    Optional<Integer> subject = tree.lastChild(index, "nsubj", index);
    boolean isTime =
        Patterns.matches(time.word(), "(1[89]|20)\\d\\d")
            || TIMES.contains(time.lemma().toLowerCase(Locale.ROOT));
    if (!isTime || be.isEmpty() || subject.isEmpty() || index == tree.size()) {
      return;
    }
    int verb = index + 1;
    if (tree.head(verb) == index
        && tree.token(verb).tag().equals("VBN")
        && tree.isRelated(verb, "acl|dep|amod")) {
      tree.replace(index, verb, "obl");
      tree.lastChild(verb, "case", index).ifPresent(c -> tree.attach(c, index, "case"));
      tree.attach(subject.get(), verb, "nsubj:pass");
      tree.attach(be.get(), verb, "aux:pass");
    }
  }

  private boolean isPhraseOnly(int from, int to) {
    return tree.children(from).stream()
        .filter(c -> c > from && c < to)
        .allMatch(c -> tree.isRelated(c, "obl(:tmod)?|advmod|punct"));
  }

  // "It sank in a storm, the coastguard said": what stands before the comma belongs to the verb
  // before, not to that of saying behind.
  private void phrasesBeforeSaid(Token said) {
    int index = said.index();
    int verb = tree.head(index);
    Optional<Integer> subject = tree.lastChild(index, "nsubj", index);
    if (!tree.relation(index).equals("ccomp")
        || !said.isTagged("VBD|VBZ|VBP")
        || verb == 0
        || verb > index
        || !tree.token(verb).isVerb()
        || subject.isEmpty()
        || tree.hasChild(index, "mark", "ccomp", "xcomp")) {
      return;
    }
    int comma = subject.get() - 1;
    while (comma > verb && tree.dominates(subject.get(), comma)) {
      comma--;
    }
    if (comma > verb && tree.token(comma).word().equals(",")) {
      giveBack(index, verb, comma);
    }
  }

  private void giveBack(int said, int verb, int comma) {
    for (int child : tree.children(said)) {
      String relation = tree.relation(child);
      if (child > verb && child < comma && Patterns.matches(relation, "obl|advcl|obj|dep|advmod")) {
        boolean object =
            relation.equals("dep")
                && tree.token(child).isNoun()
                && tree.lastChild(child, "case", child).isEmpty()
                && !tree.hasChild(verb, "obj");
        tree.attach(child, verb, object ? "obj" : relation);
      }
    }
  }

  // "talks with the premier and later with the envoy, A": a phrase joined to the verb goes on with
  // the phrase of the same preposition before the conjunction.
  private void phraseOfVerb(Token noun) {
    int index = noun.index();
    int verb = tree.head(index);
    Optional<Integer> and = tree.lastChild(index, "cc", index);
    if (!noun.isNoun()
        || verb == 0
        || !tree.token(verb).isVerb()
        || !tree.relation(index).equals("conj")
        || and.isEmpty()) {
      return;
    }
    int phrase =
        tree.children(index).stream()
            .filter(c -> c > and.get() && c < index && tree.token(c).isNoun())
            .filter(c -> tree.isRelated(c, "obl|dep|nmod"))
            .findFirst()
            .orElse(index);
    tree.lastChild(phrase, "case", phrase)
        .ifPresent(marker -> attachAs(phrase, verb, marker, and.get()));
    if (phrase != index && tree.head(phrase) != index) {
      tree.attach(index, phrase, "appos");
    }
  }

  private void attachAs(int phrase, int verb, int marker, int and) {
    Optional<Integer> same =
        IntStream.range(verb + 1, and)
            .boxed()
            .filter(i -> tree.isRelated(i, "obl|nmod") && tree.dominates(verb, i))
            .filter(i -> tree.lastChild(i, "case", i).filter(m -> isSame(m, marker)).isPresent())
            .reduce((one, other) -> other);
    int above = same.map(tree::head).orElse(verb);
    String relation = same.map(tree::relation).orElse("obl");
    tree.attach(phrase, above, relation);
  }

  private boolean isSame(int one, int other) {
    return tree.token(one).lemma().equals(tree.token(other).lemma());
  }

  // "A clerk who sold papers that were never signed was jailed": a sentence's noun with a relative
  // clause has a verb of its own, a finite one without subject that nothing joins to the clause.
  private void lostInRelative(Token verb) {
    int index = verb.index();
    int noun = root(index);
    int group = tree.verbGroup(index);
    if (noun == 0
        || noun >= group
        || !tree.token(noun).isNoun()
        || !LOST.contains(tree.relation(index))
        || !isFinite(verb)
        || tree.hasChild(index, "nsubj", "nsubj:pass", "mark", "cc", "csubj")
        || tree.token(group - 1).isTagged("CC|TO|,|W.*")
        || tree.children(noun).stream()
            .noneMatch(c -> tree.relation(c).equals("acl:relcl") && tree.dominates(c, index))) {
      return;
    }
    tree.attach(index, 0, "root");
    tree.attach(noun, index, subject(index));
  }

  // "Berg, who had lunch with him, will fly": the verb right behind "who" is that of the relative
  // clause, the one behind the comma that of the sentence.
  private void takenForRelative(Token verb) {
    int index = verb.index();
    int noun = tree.head(index);
    int group = tree.verbGroup(index);
    if (noun == 0
        || noun > index
        || tree.head(noun) != 0
        || !tree.relation(index).equals("acl:relcl")
        || !isFinite(verb)
        || !tree.token(group - 1).word().equals(",")
        || tree.hasChild(index, "nsubj", "nsubj:pass", "mark", "cc")) {
      return;
    }
    Optional<Integer> inner = tree.lastChild(index, "dep", group);
    Optional<Integer> who =
        tree.children(index).stream()
            .filter(c -> c < group && tree.token(c).isTagged("WP|WDT"))
            .findFirst();
    if (who.isPresent()
        && inner
            .filter(v -> isFinite(tree.token(v)) && tree.verbGroup(v) == who.get() + 1)
            .isPresent()) {
      tree.attach(inner.get(), noun, "acl:relcl");
      tree.attach(who.get(), inner.get(), subject(inner.get()));
      tree.attach(index, 0, "root");
      tree.attach(noun, index, subject(index));
    }
  }

  // "Berg, who was there for an hour, met local leaders": a past tense behind the comma that closes
  // a relative clause governs the noun behind it.
  private void takenForAdjective(Token verb) {
    int index = verb.index();
    int object = tree.head(index);
    int noun = root(index);
    if (noun == 0
        || noun > index
        || object < index
        || !verb.tag().equals("VBD")
        || !tree.relation(index).equals("amod")
        || !tree.token(index - 1).word().equals(",")
        || !tree.token(noun).isNoun()
        || tree.hasChild(noun, "cop")
        || tree.children(noun).stream()
            .noneMatch(
                c ->
                    tree.relation(c).equals("acl:relcl")
                        && c < index
                        && tree.dominates(c, index))) {
      return;
    }
    tree.attach(index, 0, "root");
    tree.attach(noun, index, "nsubj");
    tree.attach(object, index, "obj");
  }

  private String subject(int verb) {
    return tree.hasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj";
  }

  private int root(int index) {
    int at = index;
    while (tree.head(at) != 0) {
      at = tree.head(at);
    }
    return at == index || !tree.relation(at).equals("root") ? 0 : at;
  }

  private boolean isFinite(Token verb) {
    boolean auxiliary = tree.hasChild(verb.index(), "aux", "aux:pass");
    boolean infinitive =
        tree.children(verb.index()).stream().anyMatch(c -> tree.token(c).tag().equals("TO"));
    return verb.isVerb()
        && !infinitive
        && (auxiliary || verb.isTagged("VBD|VBZ|VBP"))
        && !verb.tag().equals("VBG");
  }

  // "flew in for talks with her aide, and on Monday met the mayor": a finite verb with neither
  // subject nor relative pronoun goes on with the clause before.
  private void relativeWithoutPronoun(Token verb) {
    int index = verb.index();
    int noun = tree.head(index);
    Optional<Integer> and =
        tree.token(index).isTagged("VBD|VBZ|VBP") ? andBefore(index) : Optional.empty();
    int above = noun == 0 ? 0 : tree.clause(noun);
    if (!tree.relation(index).equals("acl:relcl")
        || and.isEmpty()
        || above == 0
        || above > and.get()
        || tree.hasChild(index, "nsubj", "nsubj:pass", "mark", "csubj")
        || tree.children(index).stream().anyMatch(c -> tree.token(c).tag().startsWith("W"))) {
      return;
    }
    tree.attach(index, above, "conj");
    for (int child : tree.children(index)) {
      if (child < and.get()) {
        tree.attach(child, noun, "nmod");
      }
    }
  }

  /** The "and" of "and on Monday met": nothing but one phrase stands between. */
  private Optional<Integer> andBefore(int verb) {
    int at = verb - 1;
    while (at > 1 && tree.dominates(verb, at) && !tree.token(at).isTagged("CC|,")) {
      at--;
    }
    return at > 0 && tree.token(at).word().equals("and") ? Optional.of(at) : Optional.empty();
  }

  // "Outside court, Inspector A said": where she said it, and who.
  private void fronted(Token place) {
    int index = place.index();
    int verb = tree.head(index);
    if (index != 2
        || verb == 0
        || !tree.relation(index).equals("nsubj")
        || !OUTSIDE.contains(tree.token(1).word().toLowerCase(Locale.ROOT))
        || tree.size() == index
        || !tree.token(index + 1).word().equals(",")) {
      return;
    }
    Optional<Integer> name =
        tree.children(index).stream().filter(c -> tree.relation(c).equals("appos")).findFirst();
    if (name.isEmpty()) {
      return;
    }
    tree.attach(index, verb, "obl");
    tree.attach(1, index, "case");
    tree.attach(name.get(), verb, "nsubj");
    for (int child : tree.children(index)) {
      if (child > index + 1) {
        tree.attach(child, name.get(), tree.relation(child));
      }
    }
  }

  // "shot dead a guard, A, on Monday, the police said": of two subjects before a verb the name
  // between commas stands beside the noun before it.
  private void nameOfObject(Token name) {
    int index = name.index();
    int verb = tree.head(index);
    int first = index;
    while (first > 1 && tree.head(first - 1) == index) {
      first--;
    }
    if (verb < index
        || first < 3
        || !name.isProperNoun()
        || !tree.relation(index).equals("nsubj")
        || !tree.token(first - 1).word().equals(",")
        || !tree.token(index + 1).word().equals(",")
        || !tree.token(first - 2).isNoun()
        || tree.children(verb).stream()
            .noneMatch(c -> c > index && c < verb && tree.relation(c).equals("nsubj"))) {
      return;
    }
    tree.attach(index, tree.phraseHead(first - 2), "appos");
  }
}
