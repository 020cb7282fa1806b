package org.dateline.extract.entity;

import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;
import org.dateline.extract.grammar.Tree;

/**
 * What a pronoun cannot stand for by the build of its sentence: the conditions B and C of binding
 * theory (Chomsky 1981), as far as dependencies show them.
 */
final class Binding {
  private static final Set<String> CLAUSES = Set.of("acl", "advcl", "ccomp", "parataxis", "csubj");
  private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj", "iobj", "obl");

  private Binding() {}

  /** Whether a mention in the pronoun's sentence names somebody else than the pronoun does. */
  static boolean names(Tree tree, Token pronoun, Draft mention) {
    return isReported(tree, pronoun, mention) || isNamedBelow(tree, pronoun, mention);
  }

  /**
   * "He cited what Reed had done": who is named below the verb is not its subject; who is named in
   * a relative clause, said as an aside, may be.
   */
  private static boolean isNamedBelow(Tree tree, Token pronoun, Draft name) {
    return name.isName()
        && name.sentence == tree.sentence()
        && name.head.index() > pronoun.index()
        && pronoun.baseRelation().equals("nsubj")
        && tree.governor(pronoun).filter(v -> tree.dominates(v, name.head)).isPresent()
        && tree.ancestors(name.head).stream()
            .takeWhile(v -> v.index() != pronoun.head())
            .noneMatch(v -> isAside(tree, v))
        && !Patterns.matches(
            tree.governor(pronoun).get().baseRelation(), "advcl|acl|conj|parataxis|dep");
  }

  // "he met Berg, who told Dahl"
  private static boolean isAside(Tree tree, Token verb) {
    return verb.relation().equals("parataxis")
        || verb.relation().equals("acl:relcl")
            && tree.hasChild(
                verb,
                c ->
                    c.tag().startsWith("W")
                        && c.index() > 1
                        && tree.token(c.index() - 1).word().equals(","));
  }

  /** Whether grammar forbids that the two are the same. */
  static boolean forbids(Tree tree, Draft pronoun, Draft candidate) {
    if (pronoun.sentence != candidate.sentence) {
      return PronounFinder.REFLEXIVE.contains(pronoun.noun);
    }
    boolean argument =
        !pronoun.head.tag().equals("PRP$") && !PronounFinder.REFLEXIVE.contains(pronoun.noun);
    return argument && isCoArgument(tree, pronoun.head, candidate.head)
        || isReported(tree, pronoun.head, candidate)
        || contains(tree, candidate.head, pronoun.head);
  }

  /** "Ann Berg was hurt, she said": whoever is named in what is reported is not the speaker. */
  private static boolean isReported(Tree tree, Token pronoun, Draft candidate) {
    Optional<Token> said =
        tree.governor(pronoun).filter(v -> pronoun.relation().equals("nsubj") && v.isVerb());
    Token name = candidate.head;
    if (said.isEmpty() || name.index() > pronoun.index() || candidate.isPronoun()) {
      return false;
    }
    Token verb = said.get();
    boolean complement =
        tree.children(verb, "ccomp").stream()
            .anyMatch(c -> c.index() < verb.index() && tree.dominates(c, name));
    boolean beside =
        verb.relation().equals("parataxis")
            && tree.governor(verb).filter(c -> tree.dominates(c, name)).isPresent()
            && !tree.dominates(verb, name)
            && !isParted(tree, name, verb);
    return complement || beside;
  }

  // "The aide claims otherwise: she says …" begins anew
  private static boolean isParted(Tree tree, Token name, Token verb) {
    return tree.sentence().tokens().subList(name.index(), verb.index() - 1).stream()
        .anyMatch(t -> t.word().equals(":") || t.word().equals(";"));
  }

  private static boolean isCoArgument(Tree tree, Token pronoun, Token candidate) {
    if (!ARGUMENTS.contains(pronoun.baseRelation())
        || !ARGUMENTS.contains(candidate.baseRelation())) {
      return false;
    }
    boolean subject = pronoun.baseRelation().equals("nsubj");
    Token predicate = tree.token(pronoun.head());
    return candidate.head() == predicate.index()
        || !subject
            && candidate.head() == subjectPredicate(tree, predicate).index()
            && candidate.baseRelation().equals("nsubj");
  }

  /** The predicate whose subject is also that of a verb without one: "met them and urged". */
  private static Token subjectPredicate(Tree tree, Token predicate) {
    Token at = predicate;
    while (tree.child(at, "nsubj").isEmpty()
        && Set.of("xcomp", "advcl", "conj").contains(at.baseRelation())
        && at.head() != 0) {
      at = tree.token(at.head());
    }
    return at;
  }

  /** Whether the pronoun is part of the candidate's own phrase, relative clauses aside. */
  private static boolean contains(Tree tree, Token candidate, Token pronoun) {
    Token at = pronoun;
    while (at.head() != 0 && at.index() != candidate.index()) {
      boolean conjunct = at.baseRelation().equals("conj") && at.head() == candidate.index();
      if (conjunct || CLAUSES.contains(at.baseRelation())) {
        return false;
      }
      at = tree.token(at.head());
    }
    return at.index() == candidate.index();
  }
}
