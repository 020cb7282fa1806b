package org.dateline.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;

/** A dependency tree that can be changed; stays a tree, because no token is hung below itself. */
final class Graft {
  /** Relations by which the parser hangs a clause that it could not place. */
  static final Set<String> STRAY = Set.of("dep", "advcl", "parataxis", "ccomp");

  private final Sentence sentence;
  private final int[] heads;
  private final String[] relations;
  private final String[] tags;
  private boolean changed;

  Graft(Sentence sentence) {
    this.sentence = sentence;
    this.heads = new int[sentence.size() + 1];
    this.relations = new String[sentence.size() + 1];
    this.tags = new String[sentence.size() + 1];
    for (Token token : sentence.tokens()) {
      heads[token.index()] = token.head();
      relations[token.index()] = token.relation();
      tags[token.index()] = token.tag();
    }
  }

  int size() {
    return sentence.size();
  }

  Token token(int index) {
    return sentence.token(index);
  }

  int head(int index) {
    return heads[index];
  }

  String relation(int index) {
    return relations[index];
  }

  /** Whether the whole relation of a token matches a regular expression. */
  boolean isRelated(int index, String regex) {
    return Patterns.matches(relations[index], regex);
  }

  List<Integer> children(int index) {
    List<Integer> found = new ArrayList<>();
    for (int child = 1; child < heads.length; child++) {
      if (heads[child] == index) {
        found.add(child);
      }
    }
    return found;
  }

  boolean hasChild(int index, String... wanted) {
    return children(index).stream().anyMatch(child -> Set.of(wanted).contains(relations[child]));
  }

  /** The last child in a relation before a position. */
  Optional<Integer> lastChild(int index, String relation, int before) {
    return children(index).stream()
        .filter(child -> child < before && relations[child].equals(relation))
        .reduce((one, other) -> other);
  }

  boolean dominates(int above, int below) {
    for (int at = below, steps = 0; at != 0 && steps < heads.length; at = heads[at], steps++) {
      if (at == above) {
        return true;
      }
    }
    return false;
  }

  /** Hangs a token on another one, unless that would close a circle. */
  void attach(int index, int head, String relation) {
    if (head != 0 && dominates(index, head)) {
      return;
    }
    heads[index] = head;
    relations[index] = relation;
    changed = true;
  }

  /**
   * Makes {@code below}, a child of {@code above}, the head in its place, and the old head its
   * {@code relation}.
   */
  void replace(int above, int below, String relation) {
    heads[below] = heads[above];
    relations[below] = relations[above];
    for (int child : children(above)) {
      if (child != below) {
        heads[child] = below;
      }
    }
    heads[above] = below;
    relations[above] = relation;
    changed = true;
  }

  /**
   * Gives a token another part-of-speech tag; {@link #token} still has the one it was read with.
   */
  void tag(int index, String tag) {
    tags[index] = tag;
    changed = true;
  }

  Sentence sentence() {
    if (!changed) {
      return sentence;
    }
    List<Token> tokens = new ArrayList<>();
    for (Token t : sentence.tokens()) {
      tokens.add(
          new Token(
              t.index(),
              t.span(),
              t.word(),
              t.lemma(),
              tags[t.index()],
              heads[t.index()],
              relations[t.index()],
              t.name()));
    }
    return sentence.reading(tokens);
  }

  /** The head of the noun phrase that ends at a token. */
  int phraseHead(int last) {
    int at = last;
    while (Patterns.matches(relation(at), "nmod|compound|flat|appos")
        && head(at) != 0
        && head(at) < last) {
      at = head(at);
    }
    return at;
  }

  /** Index of the first word of a verb and its auxiliaries and adverbs before it. */
  int verbGroup(int verb) {
    int first = verb;
    while (first > 1
        && head(first - 1) == verb
        && Patterns.matches(relation(first - 1), "aux|aux:pass|advmod|cop")) {
      first--;
    }
    return first;
  }

  /** The verb at or above a word, 0 when there is none. */
  int clause(int from) {
    int at = from;
    while (at != 0 && !token(at).isVerb()) {
      at = head(at);
    }
    return at;
  }
}
