package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.annotate.Token;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;

/**
 * The extent of a noun phrase: what stands before its head and the short phrases that restrict it.
 */
final class NounPhrase {
  private static final Set<String> BEFORE =
      Set.of(
          "det",
          "amod",
          "compound",
          "nummod",
          "nmod",
          "case",
          "flat",
          "advmod",
          "punct",
          "conj",
          "cc",
          "dep",
          "obl");
  private static final Set<String> RESTRICTING = Set.of("of", "in", "from", "at");
  private static final Set<String> BREAKING =
      Set.of("acl", "appos", "parataxis", "advcl", "ccomp", "csubj");
  private static final Set<String> MORE = Set.of("more", "few", "fewer", "less", "many");
  private static final WordList MANNER = WordList.section(NounPhrase.class, "words.txt", "manner");
  private static final WordList MAGNITUDES =
      WordList.section(NounPhrase.class, "words.txt", "magnitude");
  private static final WordList RECKONED =
      WordList.section(NounPhrase.class, "words.txt", "reckoned");
  private static final int LONGEST = 8;

  private final Tree tree;
  private final Token head;

  NounPhrase(Tree tree, Token head) {
    this.tree = tree;
    this.head = head;
  }

  /** First and last token index, both inclusive. */
  int[] extent() {
    Set<Integer> inside =
        tree.subtree(head, this::belongs).stream().map(Token::index).collect(Collectors.toSet());
    int from = head.index();
    int to = head.index();
    while (inside.contains(from - 1)) {
      from--;
    }
    while (inside.contains(to + 1)) {
      to++;
    }
    while (from < head.index() && isPunctuation(tree.token(from))) {
      from++;
    }
    while (to > head.index() && isPunctuation(tree.token(to))) {
      to--;
    }
    return new int[] {from, to};
  }

  private boolean belongs(Token token) {
    if (token.head() != head.index()) {
      return !BREAKING.contains(token.baseRelation()) && !token.word().equals(",");
    }
    return token.index() < head.index() ? introduces(token) : restricts(token);
  }

  private boolean introduces(Token token) {
    String relation = token.baseRelation();
    boolean hyphen =
        token.tag().equals("HYPH") || token.word().equals("-") && !token.tag().equals(":");
    boolean adverb = relation.equals("advmod") || relation.equals("dep") || relation.equals("obl");
    return BEFORE.contains(relation)
        && !isGerund(token)
        && !Set.of("case", "conj", "cc").contains(relation)
        && !(relation.equals("punct") && !hyphen)
        && !(adverb && !tree.token(token.index() + 1).baseRelation().equals("amod"));
  }

  /** "for protecting civilians": a verb that the parser took for an adjective. */
  private boolean isGerund(Token token) {
    return token.tag().equals("VBG")
        && tree.children(head).stream()
            .filter(c -> c.index() < token.index())
            .allMatch(c -> c.baseRelation().equals("case"))
        && tree.child(head, "case").filter(c -> c.index() == token.index() - 1).isPresent();
  }

  private boolean restricts(Token token) {
    String relation = token.baseRelation();
    if (relation.equals("nmod") || relation.equals("obl")) {
      String preposition = tree.preposition(token).orElse("");
      return RESTRICTING.contains(preposition)
          && !Gazetteer.TIMES.contains(token.word()) // "prosecutors in April"
          && !MANNER.contains(token.lemma()) // "met the envoy in secret"
          && tree.subtree(token, this::belongs).size() <= LONGEST;
    }
    return relation.equals("flat")
        || relation.equals("nummod") && token.index() == head.index() + 1;
  }

  private static boolean isPunctuation(Token token) {
    return !Character.isLetterOrDigit(token.word().codePointAt(0)) && !token.tag().equals("$");
  }

  /** The phrase without article, possessive pronoun, number words and what modifies them. */
  List<Token> nameTokens(int from, int to) {
    List<Token> kept = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      Token token = tree.token(i);
      boolean article = kept.isEmpty() && token.tag().equals("DT");
      if (!article && !(i < head.index() && isIntroduction(token))) {
        kept.add(token);
      }
    }
    return kept.isEmpty() || kept.get(0).tag().equals("IN")
        ? tree.sentence().tokens().subList(from - 1, to)
        : kept;
  }

  private boolean isIntroduction(Token token) {
    Token top = token;
    while (top.head() != head.index() && top.head() != 0) {
      top = tree.token(top.head());
    }
    String relation = top.baseRelation();
    boolean comparative = token.tag().equals("JJR") && MORE.contains(token.lemma());
    return relation.equals("det")
        || relation.equals("nummod")
        || relation.equals("advmod")
        || token.isTagged("(PR|W)P\\$")
        || token.tag().equals("PDT")
        || isOfNumber(token)
        || comparative;
  }

  /** "an estimated 600 people", "hundreds more people" are people. */
  private boolean isOfNumber(Token token) {
    boolean before =
        RECKONED.contains(token.word().toLowerCase(Locale.ROOT))
            && token.relation().equals("amod")
            && tree.token(token.index() + 1).tag().equals("CD");
    return before
        || token.tag().equals("NNS")
            && !token.equals(head)
            && MAGNITUDES.contains(token.word().toLowerCase(Locale.ROOT));
  }

  /**
   * The lower-case lemmas of the words that modify the head from the left, without articles and
   * numbers.
   */
  Set<String> modifiers() {
    return tree.children(head, "amod", "compound").stream()
        .filter(t -> t.index() < head.index() && !t.tag().equals("CD"))
        .map(t -> t.lemma().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  Draft.Definiteness definiteness() {
    if (tree.hasChild(head, t -> t.relation().equals("nmod:poss"))) {
      return Draft.Definiteness.POSSESSIVE;
    }
    List<Token> determiners = tree.children(head, "det");
    if (determiners.isEmpty()) {
      return Draft.Definiteness.BARE;
    }
    return switch (determiners.get(0).word().toLowerCase(Locale.ROOT)) {
      case "the" -> Draft.Definiteness.DEFINITE;
      case "this", "these", "that", "those", "both" -> Draft.Definiteness.DEMONSTRATIVE;
      default -> Draft.Definiteness.INDEFINITE;
    };
  }
}
