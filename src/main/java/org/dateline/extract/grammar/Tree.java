package org.dateline.extract.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.article.Span;

/**
 * A sentence's basic dependency tree, for walking up and down. Relations are given without subtype.
 */
public final class Tree {
  private static final Set<String> PARTICLES =
      Set.of("in", "on", "up", "over", "out", "off", "back", "down", "through", "across", "around");

  private static final Set<String> ENDS = Set.of("to", "from", "for", "with", "at");

  private final Sentence sentence;
  private final List<List<Token>> children = new ArrayList<>();

  public Tree(Sentence sentence) {
    this.sentence = sentence;
    for (int i = 0; i <= sentence.size(); i++) {
      children.add(new ArrayList<>(2));
    }
    for (Token token : sentence.tokens()) {
      children.get(token.head()).add(token);
    }
  }

  public Sentence sentence() {
    return sentence;
  }

  public Token token(int index) {
    return sentence.token(index);
  }

  /** The dependents of a token, in text order. */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /** The dependents in one of the relations, compared without subtype, in text order. */
  public List<Token> children(Token token, String... relations) {
    Set<String> wanted = Set.of(relations);
    return children(token).stream().filter(c -> wanted.contains(c.baseRelation())).toList();
  }

  /** The first dependent in one of the relations, compared without subtype. */
  public Optional<Token> child(Token token, String... relations) {
    Set<String> wanted = Set.of(relations);
    return children(token).stream().filter(c -> wanted.contains(c.baseRelation())).findFirst();
  }

  public boolean hasChild(Token token, Predicate<Token> test) {
    return children(token).stream().anyMatch(test);
  }

  /** The governor, empty for the root. */
  public Optional<Token> governor(Token token) {
    return token.head() == 0 ? Optional.empty() : Optional.of(sentence.token(token.head()));
  }

  public Optional<Token> root() {
    return children.get(0).stream().findFirst();
  }

  /** The governors from the nearest to the root. */
  public List<Token> ancestors(Token token) {
    List<Token> found = new ArrayList<>();
    Optional<Token> at = governor(token);
    while (at.isPresent() && found.size() <= sentence.size()) {
      found.add(at.get());
      at = governor(at.get());
    }
    return found;
  }

  /** Whether a token stands below another one, or is it. */
  public boolean dominates(Token above, Token below) {
    return above.index() == below.index()
        || ancestors(below).stream().anyMatch(t -> t.index() == above.index());
  }

  /**
   * The tokens of a subtree in text order; a dependent that {@code enter} refuses is left out with
   * all below.
   */
  public List<Token> subtree(Token top, Predicate<Token> enter) {
    BitSet found = new BitSet();
    collect(top, enter, found);
    return found.stream().mapToObj(sentence::token).toList();
  }

  private void collect(Token top, Predicate<Token> enter, BitSet found) {
    if (found.get(top.index())) {
      return;
    }
    found.set(top.index());
    for (Token child : children(top)) {
      if (enter.test(child)) {
        collect(child, enter, found);
      }
    }
  }

  /** From the first to the last token of a subtree. */
  public Span span(Token top, Predicate<Token> enter) {
    List<Token> tokens = subtree(top, enter);
    return tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
  }

  /**
   * The preposition or case marker of a noun phrase, lower case, its words joined by blanks:
   * "according to". Of "in from" and "on to" the second: the first belongs to the verb.
   */
  public Optional<String> preposition(Token noun) {
    return children(noun, "case").stream()
        .filter(marker -> !isParticle(marker, noun))
        .findFirst()
        .map(
            marker -> {
              StringBuilder words =
                  new StringBuilder(marker.word().toLowerCase(java.util.Locale.ROOT));
              for (Token part : children(marker, "fixed")) {
                words.append(' ').append(part.word().toLowerCase(java.util.Locale.ROOT));
              }
              return words.toString();
            });
  }

  private boolean isParticle(Token marker, Token noun) {
    return PARTICLES.contains(marker.lemma())
        && children(noun, "case").stream()
            .anyMatch(c -> c.index() == marker.index() + 1 && ENDS.contains(c.lemma()));
  }

  /** A token and its conjuncts, in text order: "A", "B" and "C" of "A, B and C" asked for "A". */
  public List<Token> conjuncts(Token first) {
    List<Token> all = new ArrayList<>(List.of(first));
    all.addAll(children(first, "conj"));
    return all;
  }
}
