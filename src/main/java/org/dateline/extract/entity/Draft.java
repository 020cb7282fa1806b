package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.article.Span;
import org.dateline.extract.EntityType;
import org.dateline.extract.Gender;
import org.dateline.extract.Mention;

/** A mention in the making: its words, what they show, and the cluster it has come to. */
final class Draft {
  final Sentence sentence;
  final Token head;
  final int from;
  final int to;
  final Mention.Kind kind;
  EntityType type;
  boolean plural;

  /** As a title, noun or pronoun tells. */
  Optional<Gender> gender = Optional.empty();

  /** As the first name lets one guess. */
  Optional<Gender> likelyGender = Optional.empty();

  /** Lower-case head lemma of a noun phrase, the lower-case word of a pronoun, empty for names. */
  String noun = "";

  /** First name of the country that an adjective tells of, empty for other mentions. */
  String country = "";

  /** Lower-case lemmas before the head, without articles and numbers. */
  final Set<String> modifiers = new LinkedHashSet<>();

  /** The title before a name, lower case, in order: "prime", "minister". */
  final List<String> titles = new ArrayList<>();

  /** What the name's bearer is called after such titles as "Sen." and "Maj. Gen.". */
  final List<Role> ranks = new ArrayList<>();

  Definiteness definiteness = Definiteness.BARE;
  int quote;
  Cluster cluster;

  /** How a noun phrase is introduced. */
  enum Definiteness {
    DEFINITE,
    DEMONSTRATIVE,
    POSSESSIVE,
    INDEFINITE,
    BARE
  }

  /** Whether words after its head say which one: "the town of Ems". */
  boolean isRestricted() {
    return to > head.index();
  }

  /** {@code from} and {@code to} are token indexes, both inclusive. */
  Draft(Sentence sentence, Token head, int from, int to, Mention.Kind kind, EntityType type) {
    this.sentence = sentence;
    this.head = head;
    this.from = from;
    this.to = to;
    this.kind = kind;
    this.type = type;
  }

  Span span() {
    return sentence.token(from).span().union(sentence.token(to).span());
  }

  List<Token> tokens() {
    return sentence.tokens().subList(from - 1, to);
  }

  boolean covers(Draft other) {
    return sentence == other.sentence && from <= other.from && other.to <= to;
  }

  boolean isName() {
    return kind == Mention.Kind.NAME;
  }

  boolean isPronoun() {
    return kind == Mention.Kind.PRONOUN;
  }

  /** The words with one blank between those that are not joined in the text. */
  String words() {
    return words(tokens());
  }

  static String words(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    Token before = null;
    for (Token token : tokens) {
      if (before != null && before.span().end() < token.span().begin()) {
        text.append(' ');
      }
      text.append(token.word());
      before = token;
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return kind + " " + words();
  }
}
