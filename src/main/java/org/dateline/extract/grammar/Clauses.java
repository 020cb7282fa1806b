package org.dateline.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Token;

/**
 * Subjects and objects of verbs, with voice, control, raising, relative and participial clauses and
 * conjunction seen through. Works on a basic dependency tree; what a wrong tree hides is not found.
 */
public final class Clauses {
  private static final int DEEPEST = 8;
  private static final WordList OBJECTIVE =
      WordList.section(Clauses.class, "words.txt", "objective");
  private static final WordList EXTENTS = WordList.section(Clauses.class, "words.txt", "extent");
  private static final WordList LENGTHS = WordList.section(Clauses.class, "words.txt", "length");
  private static final WordList INTRANSITIVE =
      WordList.section(Clauses.class, "words.txt", "intransitive");
  private static final WordList RANKS = WordList.section(Clauses.class, "words.txt", "rank");
  private static final Set<String> RELATIVES = Set.of("who", "whom", "which", "that");

  private final Tree tree;
  private final WordList subjectControl;
  private final WordList transparent;

  /**
   * @param subjectControl verbs whose subject, not object, does what the infinitive says
   * @param transparent nouns that only measure what their "of" phrase names
   */
  public Clauses(Tree tree, WordList subjectControl, WordList transparent) {
    this.tree = tree;
    this.subjectControl = subjectControl;
    this.transparent = transparent;
  }

  public Tree tree() {
    return tree;
  }

  /** Whether a verb is passive, by auxiliary, by subject relation, or as a bare participle. */
  public boolean passive(Token verb) {
    return passive(verb, 0);
  }

  private boolean passive(Token verb, int depth) {
    if (isBareParticiple(verb)) {
      return true;
    }
    if (depth > DEEPEST || !verb.isTagged("VBN|VBD|JJ")) {
      return false;
    }
    if (tree.hasChild(
        verb, c -> c.relation().equals("nsubj:pass") || c.relation().equals("aux:pass"))) {
      return true;
    }
    if (tree.child(verb, "aux", "obj").isPresent()) {
      return false;
    }
    if (verb.baseRelation().equals("conj")) { // "two were killed and six others wounded"
      return !INTRANSITIVE.contains(verb.lemma()) && joinedPassive(verb, depth);
    }
    if (!verb.tag().equals("VBN")) {
      return false;
    }
    if (tree.child(verb, "nsubj").isPresent()) { // a headline's "nine killed in floods"
      return !verb.relation().equals("acl:relcl");
    }
    return switch (verb.baseRelation()) {
      case "acl", "amod", "advcl", "xcomp" -> true; // "saw him arrested"
      default -> tree.child(verb, "obl").map(this::isAgent).orElse(false);
    };
  }

  private boolean joinedPassive(Token verb, int depth) {
    return tree.governor(verb)
        .map(g -> passive(g, depth + 1) || verb.tag().equals("VBN") && g.tag().startsWith("JJ"))
        .orElse(false);
  }

  // "was let go": a participle that looks like the infinitive
  private boolean isBareParticiple(Token verb) {
    return verb.tag().equals("VB")
        && tree.hasChild(verb, c -> c.baseRelation().equals("aux") && c.lemma().equals("be"))
        && !tree.hasChild(verb, c -> c.tag().equals("TO"));
  }

  private boolean isAgent(Token oblique) {
    return tree.preposition(oblique).filter("by"::equals).isPresent();
  }

  /**
   * The heads of a verb's grammatical subject, its own or the one that it shares; conjuncts each.
   */
  public List<Token> subjects(Token verb) {
    return subjects(verb, 0);
  }

  private List<Token> subjects(Token verb, int depth) {
    Optional<Token> own = tree.child(verb, "nsubj");
    if (own.isPresent()) {
      return expand(own.get());
    }
    if (depth > DEEPEST || tree.governor(verb).isEmpty()) {
      return List.of();
    }
    Token governor = tree.governor(verb).get();
    return switch (verb.relation()) {
      case "conj" -> conjunctSubjects(verb, governor, depth);
      case "xcomp", "ccomp" -> controlled(verb, governor, depth);
      case "advcl" -> isNonFinite(verb) ? clauseSubjects(verb, governor, depth) : List.of();
      case "acl" -> attributive(verb, governor, depth);
      case "dep" -> hasTo(verb) ? subjects(governor, depth + 1) : List.of();
      case "acl:relcl", "amod" -> List.of(measured(governor));
      default -> List.of();
    };
  }

  private List<Token> conjunctSubjects(Token verb, Token governor, int depth) {
    return governor.isVerb() || tree.child(governor, "cop").isPresent() || verb.isVerb()
        ? subjects(governor, depth + 1)
        : List.of();
  }

  private List<Token> controlled(Token verb, Token governor, int depth) {
    if (isFiniteBelowRelative(verb, governor)) { // "the floods that officials said killed nine"
      return tree.governor(governor).map(List::of).orElse(List.of());
    }
    if (verb.baseRelation().equals("ccomp") && !isNonFinite(verb)) {
      return List.of();
    }
    Optional<Token> object = tree.child(governor, "obj", "iobj");
    if (object.isPresent() && !subjectControl.contains(governor.lemma()) && !passive(governor)) {
      return expand(object.get());
    }
    return subjects(governor, depth + 1);
  }

  private boolean isFiniteBelowRelative(Token verb, Token governor) {
    return governor.relation().equals("acl:relcl")
        && tree.child(governor, "nsubj").isPresent()
        && !passive(governor) // "whose son was shot dead"
        && !subjectIsRelative(governor)
        && !hasTo(verb)
        && !verb.tag().equals("VBG")
        && tree.child(verb, "mark").isEmpty();
  }

  // "accused him of fleeing", "stopped them from meeting": the object; else the subject.
  private List<Token> clauseSubjects(Token verb, Token governor, int depth) {
    Optional<Token> doer = isResult(verb, governor) ? agent(governor) : Optional.empty();
    if (doer.isPresent()) {
      return expand(doer.get());
    }
    boolean ofObject =
        isGerund(verb)
            && tree.child(verb, "mark", "case")
                .map(m -> OBJECTIVE.contains(m.lemma()))
                .orElse(false)
            && !passive(governor);
    Optional<Token> object = ofObject ? tree.child(governor, "obj") : Optional.empty();
    return object.isPresent() ? expand(object.get()) : subjects(governor, depth + 1);
  }

  // "of fleeing", "of having fled", "of being paid"
  private boolean isGerund(Token verb) {
    return verb.tag().equals("VBG")
        || tree.child(verb, "aux").filter(a -> a.tag().equals("VBG")).isPresent();
  }

  // "The hall was hit by a rocket, killing nine": what hit it, not the hall.
  private boolean isResult(Token verb, Token governor) {
    return verb.tag().equals("VBG")
        && verb.index() > governor.index() + 1
        && tree.token(verb.index() - 1).word().equals(",")
        && tree.child(verb, "mark").isEmpty()
        && passive(governor);
  }

  private Optional<Token> agent(Token passive) {
    return tree.children(passive, "obl").stream().filter(this::isAgent).findFirst();
  }

  // "women abducted by", "gunmen firing": the noun; "the decision to free": whoever decided.
  private List<Token> attributive(Token verb, Token noun, int depth) {
    if (!hasTo(verb)) {
      return expand(noun);
    }
    Optional<Token> owner = tree.child(noun, "nmod").filter(n -> n.relation().equals("nmod:poss"));
    if (owner.isPresent()) {
      return expand(owner.get());
    }
    if (isRanked(noun)) {
      return expand(noun);
    }
    return tree.governor(noun)
        .filter(Token::isVerb)
        .map(v -> subjects(v, depth + 1))
        .orElse(List.of());
  }

  // "the first woman to lead it", "the strongest to hit the coast"
  private boolean isRanked(Token noun) {
    return noun.tag().equals("JJS")
        || tree.hasChild(
            noun,
            c ->
                c.baseRelation().equals("amod")
                    && (c.tag().equals("JJS")
                        || RANKS.contains(c.lemma().toLowerCase(Locale.ROOT))));
  }

  /** Whether a verb is an infinitive with "to", a gerund or a bare participle. */
  public boolean isNonFinite(Token verb) {
    if (tree.hasChild(
            verb,
            c ->
                c.baseRelation().equals("aux") && !c.lemma().equals("to") && !c.tag().equals("VBG"))
        && !hasTo(verb)) {
      return false;
    }
    return hasTo(verb) || verb.tag().equals("VBG") || verb.tag().equals("VBN");
  }

  private boolean hasTo(Token verb) {
    return tree.hasChild(verb, c -> c.tag().equals("TO"));
  }

  /** The heads of what a verb governs directly: objects in the active; conjuncts each. */
  public List<Token> objects(Token verb) {
    List<Token> found = new ArrayList<>();
    tree.children(verb, "obj").forEach(object -> found.addAll(expand(object)));
    if (found.isEmpty()) {
      tree.children(verb, "iobj").forEach(object -> found.addAll(expand(object)));
    }
    if (found.isEmpty()) {
      shared(verb).ifPresent(object -> found.addAll(expand(object)));
    }
    if (found.isEmpty()
        && verb.relation().equals("acl:relcl")
        && tree.child(verb, "nsubj").isPresent()
        && !subjectIsRelative(verb)
        && !tree.hasChild(verb, c -> c.tag().equals("WRB")) // "the city where they met"
        && tree.child(verb, "ccomp", "xcomp").isEmpty()) {
      tree.governor(verb)
          .map(this::measured)
          .ifPresent(found::add); // "the hostages that Hamas released"
    }
    return found;
  }

  // "shot and killed his brother": the object after a pair of verbs is that of both.
  private Optional<Token> shared(Token verb) {
    Optional<Token> before =
        tree.governor(verb)
            .filter(first -> verb.relation().equals("conj") && first.isVerb())
            .flatMap(first -> tree.child(first, "obj"))
            .filter(object -> object.index() > verb.index());
    return before.or(
        () ->
            tree.children(verb, "conj").stream()
                .filter(second -> second.isVerb() && second.index() == verb.index() + 2)
                .filter(second -> second.tag().equals(verb.tag()) && !passive(verb))
                .flatMap(second -> tree.child(second, "obj").stream())
                .findFirst());
  }

  private boolean subjectIsRelative(Token verb) {
    return tree.child(verb, "nsubj").map(s -> s.tag().startsWith("W")).orElse(false);
  }

  /** A phrase head with its conjuncts; a relative pronoun gives what it stands for. */
  public List<Token> expand(Token head) {
    Token meant = measured(antecedent(head).orElse(head));
    List<Token> all = new ArrayList<>();
    for (Token conjunct : tree.conjuncts(meant)) {
      if (conjunct.index() == meant.index() || isNominal(conjunct)) {
        all.add(conjunct);
      }
    }
    return all;
  }

  // "a number of people", "dozens of houses"
  private Token measured(Token head) {
    if (!transparent.contains(head.word().toLowerCase(Locale.ROOT))) {
      return head;
    }
    return tree.children(head, "nmod").stream()
        .filter(noun -> tree.preposition(noun).filter("of"::equals).isPresent())
        .findFirst()
        .orElse(head);
  }

  /**
   * The noun that measures a noun, "series" of the raids in "a series of raids", "days" of talks;
   * else the noun.
   */
  public Token measure(Token noun) {
    return tree.governor(noun)
        .filter(above -> noun.relation().equals("nmod") && above.index() < noun.index())
        .filter(
            above ->
                transparent.contains(above.word().toLowerCase(Locale.ROOT))
                    || LENGTHS.contains(above.lemma()))
        .filter(above -> tree.preposition(noun).filter("of"::equals).isPresent())
        .orElse(noun);
  }

  /** The noun after an event noun that adds only its length: "campaign" of a bombing campaign. */
  public Optional<Token> extent(Token noun) {
    return tree.governor(noun)
        .filter(next -> noun.relation().equals("compound") && next.index() == noun.index() + 1)
        .filter(next -> EXTENTS.contains(next.lemma()));
  }

  private boolean isNominal(Token token) {
    return token.isNoun()
        || token.isPronoun()
        || token.tag().equals("CD")
        || token.tag().equals("DT")
        || token.isTagged("JJS?") && tree.child(token, "nsubj", "cop").isEmpty();
  }

  /** "(demanded that) she leave", "he be freed": a bare verb with a subject. */
  boolean isSubjunctive(Token verb) {
    return isAskedFor(verb)
        || verb.tag().equals("VB") && !tree.hasChild(verb, c -> c.relation().equals("aux"));
  }

  /** "a request that he be freed": a bare passive, no infinitive. */
  boolean isAskedFor(Token verb) {
    return tree.hasChild(verb, Clauses::isBareBe)
        && tree.child(verb, "nsubj").isPresent()
        && !tree.hasChild(verb, c -> c.isTagged("TO|MD") || c.relation().equals("aux"));
  }

  private static boolean isBareBe(Token child) {
    return child.relation().equals("aux:pass") && child.word().equals("be");
  }

  /** The noun that a relative pronoun stands for. */
  public Optional<Token> antecedent(Token pronoun) {
    if (!pronoun.tag().startsWith("W")
        || !RELATIVES.contains(pronoun.word().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    for (Token above : tree.ancestors(pronoun)) {
      if (above.relation().equals("acl:relcl")) {
        return tree.governor(above);
      }
    }
    return Optional.empty();
  }
}
