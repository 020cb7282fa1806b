package org.dateline.extract.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Token;
import org.dateline.extract.Mention;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;

/** Offices told by a verb: "A is the head of B", "A became", "A served as", "was appointed". */
final class PredicateRoles {
  private static final Map<String, Set<String>> VERBS = WordTable.sections("verbs.txt");
  private static final WordList NEGATIONS =
      WordList.section(PredicateRoles.class, "words.txt", "negation");

  private final SentenceNames names;
  private final Tree tree;

  PredicateRoles(SentenceNames names) {
    this.names = names;
    this.tree = names.tree();
  }

  /** The person of whom a phrase is said. */
  Optional<Mention> person(RolePhrase phrase) {
    Token head = names.sentence().token(phrase.office().head());
    if (phrase.office().plural()) {
      return Optional.empty();
    }
    return copula(head).or(() -> predicative(head)).or(() -> as(head));
  }

  /** Whether the verb says that the office is given up, "resigned as", or was held till a year. */
  boolean ends(RolePhrase phrase) {
    Token head = names.sentence().token(phrase.office().head());
    Optional<Token> verb = tree.governor(head);
    return verb.filter(g -> is("leaving", g) || Tenure.isOver(names, g)).isPresent()
        || Tenure.isOver(names, head);
  }

  private Optional<Mention> copula(Token head) {
    boolean predicate = tree.child(head, "cop").isPresent() && isSo(head);
    return predicate ? subject(head) : Optional.empty();
  }

  // "became president", "was elected president"
  private Optional<Mention> predicative(Token head) {
    boolean complement = Set.of("xcomp", "obj", "dep").contains(head.baseRelation());
    Optional<Token> verb = complement ? tree.governor(head).filter(this::isSo) : Optional.empty();
    Optional<Mention> became = verb.filter(v -> is("becoming", v)).flatMap(this::subject);
    return became.isPresent()
        ? became
        : verb.filter(v -> is("choosing", v)).flatMap(v -> chosen(v, head));
  }

  private Optional<Mention> chosen(Token verb, Token office) {
    return passive(verb) ? subject(verb) : object(verb, office);
  }

  // "served as", "appointed A as", "his work as"
  private Optional<Mention> as(Token head) {
    if (!tree.preposition(head).filter("as"::equals).isPresent()) {
      return Optional.empty();
    }
    Optional<Token> governor = tree.governor(head).filter(this::isSo);
    if (governor.isEmpty()) {
      return Optional.empty();
    }
    Token word = governor.get();
    if (word.isNoun()) {
      return is("tenure", word)
          ? tree.child(word, "nmod").filter(this::possesses).flatMap(this::person)
          : Optional.empty();
    }
    if (is("choosing", word)) {
      return chosen(word, head);
    }
    return is("serving", word) || is("leaving", word) ? subject(word) : Optional.empty();
  }

  private boolean possesses(Token noun) {
    return noun.relation().equals("nmod:poss");
  }

  private boolean passive(Token verb) {
    return tree.hasChild(verb, c -> c.relation().endsWith(":pass"))
        || verb.baseRelation().equals("acl");
  }

  private Optional<Mention> object(Token verb, Token office) {
    return tree.children(verb, "obj", "iobj").stream()
        .filter(o -> o.index() != office.index())
        .findFirst()
        .flatMap(this::person);
  }

  /**
   * The subject; of a relative or reduced clause the noun it modifies, of a conjunct the first
   * one's.
   */
  private Optional<Mention> subject(Token predicate) {
    Optional<Token> subject = tree.child(predicate, "nsubj");
    boolean relative = subject.filter(s -> s.tag().startsWith("W")).isPresent();
    if (subject.isPresent() && !relative) {
      return subject.flatMap(this::person);
    }
    Optional<Token> governor = tree.governor(predicate);
    return switch (predicate.baseRelation()) {
      case "acl" -> governor.flatMap(this::person);
      case "conj", "xcomp", "advcl" ->
          relative ? Optional.empty() : governor.flatMap(this::subject);
      default -> Optional.empty();
    };
  }

  private Optional<Mention> person(Token token) {
    return names.holder(token.index());
  }

  // Denied, planned and possible offices are none.
  private boolean isSo(Token predicate) {
    List<Token> around = tree.children(predicate, "advmod", "aux", "det", "neg", "mark");
    return around.stream()
        .noneMatch(
            t ->
                t.tag().equals("MD")
                    || NEGATIONS.contains(t.word().toLowerCase(java.util.Locale.ROOT))
                    || t.word().equalsIgnoreCase("if")
                    || t.tag().equals("TO"));
  }

  private static boolean is(String section, Token token) {
    return VERBS.get(section).contains(token.lemma());
  }
}
