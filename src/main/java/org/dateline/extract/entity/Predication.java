package org.dateline.extract.entity;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;
import org.dateline.extract.EntityType;
import org.dateline.extract.Gender;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;

/** What the syntax says is the same thing: apposition, "X is the Y", relative pronouns. */
final class Predication {
  private static final WordFile VERBS = WordFile.read("identity-verbs.txt");
  private static final Set<String> AS = VERBS.section("as");
  private static final Set<String> NAMING = VERBS.section("naming");
  private static final WordList NEGATIONS =
      WordList.section(Predication.class, "words.txt", "negation");

  private Predication() {}

  static void apply(Discourse discourse) {
    for (Draft draft : discourse.drafts()) {
      Tree tree = discourse.tree(draft);
      if (draft.isPronoun()) {
        relative(discourse, tree, draft).ifPresent(noun -> take(noun, draft));
      } else {
        apposition(discourse, tree, draft);
        settlement(discourse, tree, draft);
        appellation(discourse, tree, draft);
        title(discourse, tree, draft);
        copula(discourse, tree, draft);
        identification(discourse, tree, draft);
      }
    }
  }

  /** Joins a relative pronoun to its noun, which "who" shows to be of people. */
  private static void take(Draft noun, Draft pronoun) {
    boolean deed = noun.noun.endsWith("ing"); // "the thieves caught looting, of whom two"
    if ((pronoun.noun.equals("who") || pronoun.noun.equals("whom"))
        && noun.type == EntityType.THING
        && !deed) {
      noun.type = noun.plural ? EntityType.GROUP : EntityType.PERSON;
      noun.cluster.type = noun.type;
    }
    if (!deed || !pronoun.noun.startsWith("who")) {
      noun.cluster.join(pronoun.cluster);
    }
  }

  /** The noun of a relative pronoun; "who" goes with the person's name right before it. */
  private static Optional<Draft> relative(Discourse discourse, Tree tree, Draft pronoun) {
    Optional<Draft> noun =
        PronounFinder.relativeHead(tree, pronoun.head)
            .filter(h -> pronoun.head.tag().startsWith("W"))
            .flatMap(h -> discourse.at(pronoun.sentence, h));
    return noun.isPresent() && pronoun.noun.startsWith("who")
        ? discourse.endingBefore(pronoun).filter(d -> isPerson(d, noun.get())).or(() -> noun)
        : noun;
  }

  private static boolean isPerson(Draft nearest, Draft noun) {
    boolean people = noun.type == EntityType.PERSON || noun.type == EntityType.GROUP;
    return nearest.type == EntityType.PERSON && (nearest.isName() || !people)
        || nearest.type == EntityType.GROUP && !people;
  }

  private static void apposition(Discourse discourse, Tree tree, Draft draft) {
    if (draft.head.baseRelation().equals("appos")
        && !isPart(tree, draft.head)
        && !isBehindThem(tree, draft.from)) {
      tree.governor(draft.head)
          .flatMap(g -> discourse.at(draft.sentence, g))
          .filter(g -> !g.isPronoun() && !(g.isName() && draft.isName()))
          .filter(g -> !isSpeakerBehindClause(tree, g, draft))
          .ifPresent(g -> joinIfSame(g, draft));
      besideLast(discourse, tree, draft).ifPresent(g -> joinIfSame(g, draft));
    }
  }

  // "nine passengers, four of them children"
  private static boolean isPart(Tree tree, Token noun) {
    return Stream.concat(Stream.of(noun), tree.children(noun, "nummod", "compound").stream())
        .filter(number -> number.tag().equals("CD"))
        .anyMatch(number -> tree.hasChild(number, c -> isThem(tree, c)));
  }

  // ", four of them children", wherever the parser hangs the number
  private static boolean isBehindThem(Tree tree, int from) {
    return from > 2
        && Patterns.matches(tree.token(from - 1).word(), "them|whom")
        && tree.token(from - 2).word().equals("of");
  }

  private static boolean isThem(Tree tree, Token of) {
    return of.isPronoun() && tree.preposition(of).filter("of"::equals).isPresent();
  }

  /**
   * "A bomb killed her son, an official said": what no second comma closes begins its own clause.
   */
  private static boolean isSpeakerBehindClause(Tree tree, Draft noun, Draft draft) {
    boolean unclosed =
        draft.from > 2
            && draft.to < tree.sentence().size()
            && tree.token(draft.from - 1).word().equals(",");
    boolean object = noun.from > 1 && tree.token(noun.from - 1).isTagged("VB.?|IN|TO|CC");
    return unclosed && object && Discourse.isSaying(tree.token(draft.to + 1));
  }

  /**
   * "talks with the premier, X": the person right before the comma, where the parser hangs the name
   * on a noun before that is nobody.
   */
  private static Optional<Draft> besideLast(Discourse discourse, Tree tree, Draft name) {
    boolean ofNobody =
        name.isName()
            && name.type == EntityType.PERSON
            && tree.governor(name.head)
                .flatMap(g -> discourse.at(name.sentence, g))
                .filter(g -> g.type == EntityType.PERSON || g.type == EntityType.GROUP)
                .isEmpty();
    boolean closed =
        name.to == tree.sentence().size() || tree.token(name.to + 1).isTagged("[,.:]|CC");
    return discourse
        .endingBefore(name)
        .filter(
            d -> closed && ofNobody && !d.isName() && !d.isPronoun() && d.type == EntityType.PERSON)
        .filter(d -> d.definiteness != Draft.Definiteness.INDEFINITE && d.to < name.from - 1);
  }

  /** "the town of X". */
  private static void settlement(Discourse discourse, Tree tree, Draft noun) {
    if (noun.definiteness == Draft.Definiteness.DEFINITE && NameCues.isSettlement(noun.noun)) {
      tree.children(noun.head, "nmod").stream()
          .filter(n -> tree.preposition(n).filter("of"::equals).isPresent())
          .flatMap(n -> discourse.at(noun.sentence, n).stream())
          .filter(name -> name.isName() && name.head.index() > noun.head.index())
          .findFirst()
          .ifPresent(name -> joinIfSame(name, noun));
    }
  }

  /** "the X movement". */
  private static void appellation(Discourse discourse, Tree tree, Draft noun) {
    if (noun.isName()
        || noun.type != EntityType.ORGANIZATION
        || noun.definiteness == Draft.Definiteness.INDEFINITE) {
      return;
    }
    String lemmas = noun.noun;
    for (int i = noun.head.index() - 1; i >= noun.from; i--) {
      Token before = tree.token(i);
      Optional<Draft> name = discourse.at(noun.sentence, before).filter(Draft::isName);
      if (name.isPresent()) {
        if (NameCues.isAppellation(lemmas)) {
          joinIfSame(name.get(), noun);
        }
        return;
      }
      lemmas = before.lemma() + "_" + lemmas;
    }
  }

  /** "the minister X", however the parser hangs the two together. */
  private static void title(Discourse discourse, Tree tree, Draft name) {
    if (name.isName() && name.from > 1 && name.type == EntityType.PERSON) {
      tree.governor(name.head)
          .filter(g -> g.index() == name.from - 1)
          .flatMap(g -> discourse.at(name.sentence, g))
          .ifPresent(g -> joinIfSame(name, g));
    }
  }

  private static void copula(Discourse discourse, Tree tree, Draft draft) {
    boolean copula = tree.child(draft.head, "cop").isPresent();
    boolean open =
        tree.hasChild(
            draft.head, c -> NEGATIONS.contains(c.lemma()) || NEGATIONS.contains(c.word()));
    if (copula && !open) {
      tree.child(draft.head, "nsubj")
          .flatMap(s -> discourse.at(draft.sentence, s))
          .filter(s -> !s.isPronoun() && (s.isName() != draft.isName()))
          .ifPresent(s -> joinIfSame(s, draft));
    }
  }

  /** "identified the man as X", "a group called X". */
  private static void identification(Discourse discourse, Tree tree, Draft name) {
    Optional<Token> verb = tree.governor(name.head).filter(Token::isVerb);
    if (!name.isName() || verb.isEmpty()) {
      return;
    }
    boolean as = tree.preposition(name.head).filter("as"::equals).isPresent();
    String lemma = verb.get().lemma();
    if (as && AS.contains(lemma)
        || !as && NAMING.contains(lemma) && isNaming(name.head, verb.get())) {
      identified(tree, verb.get())
          .flatMap(t -> discourse.at(name.sentence, t))
          .filter(d -> d != name && !d.isName())
          .ifPresent(d -> joinIfSame(name, d));
    }
  }

  private static boolean isNaming(Token name, Token verb) {
    return name.index() > verb.index()
        && Set.of("obj", "xcomp", "dep", "obl").contains(name.baseRelation())
        && verb.tag().equals("VBN");
  }

  /**
   * Who is identified: the object, the subject of the passive, or the noun that the verb modifies.
   */
  private static Optional<Token> identified(Tree tree, Token verb) {
    if (verb.baseRelation().equals("acl")) {
      return tree.governor(verb);
    }
    Optional<Token> subject =
        tree.children(verb, "nsubj").stream()
            .filter(s -> s.relation().equals("nsubj:pass"))
            .findFirst();
    return subject.or(() -> tree.child(verb, "obj").filter(o -> o.index() > verb.index()));
  }

  private static void joinIfSame(Draft left, Draft right) {
    Draft name = left.isName() ? left : right;
    Draft other = name == left ? right : left;
    boolean persons = name.type == EntityType.PERSON && other.type == EntityType.PERSON;
    boolean same =
        left.type == right.type && left.type != EntityType.THING && left.plural == right.plural;
    Optional<Gender> ofName = name.cluster.knownGender();
    boolean gender = ofName.isEmpty() || other.gender.isEmpty() || ofName.equals(other.gender);
    if ((persons || same) && gender && !(name.cluster.named() && other.cluster.named())) {
      name.cluster.join(other.cluster);
    }
  }
}
