package org.dateline.extract.grammar;

import java.util.Optional;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;

/** Mends nouns that the tagger takes for verbs, and the clause around them: "a drone hit a bus". */
final class NounTagRepair {
  private static final WordList NOUNS =
      WordList.section(NounTagRepair.class, "words.txt", "taken for verbs");

  private static final String WITHIN = "DT|PRP\\$|CD|JJ.*|NN.*|POS";

  private final Sentence sentence;
  private final Graft tree;

  private NounTagRepair(Sentence sentence) {
    this.sentence = sentence;
    this.tree = new Graft(sentence);
  }

  /** The sentence itself when there is nothing to mend. */
  static Sentence repair(Sentence sentence) {
    NounTagRepair repair = new NounTagRepair(sentence);
    sentence.tokens().stream().filter(repair::isMistaken).forEach(repair::mend);
    return repair.tree.sentence();
  }

  private boolean isMistaken(Token token) {
    int before = token.index() - 1;
    return token.isVerb()
        && NOUNS.contains(token.word())
        && (before < 1 || !sentence.token(before).isTagged("TO|MD|PRP|WP|RB"));
  }

  private void mend(Token noun) {
    tree.tag(noun.index(), "NN");
    Optional<Token> next = next(noun.index());
    if (next.filter(Token::isNoun).isPresent()) {
      tree.attach(noun.index(), next.get().index(), "compound");
      return;
    }
    verb(noun).ifPresent(verb -> govern(noun, verb));
    phrase(noun);
  }

  private Optional<Token> next(int index) {
    return index < sentence.size() ? Optional.of(sentence.token(index + 1)) : Optional.empty();
  }

  /** The verb that a noun is the subject of, behind its auxiliaries and adverbs. */
  private Optional<Token> verb(Token noun) {
    Optional<Token> at = next(noun.index());
    while (at.filter(t -> t.isTagged("RB|MD") || isAuxiliary(t)).isPresent()) {
      at = next(at.get().index());
    }
    return at.filter(Token::isVerb)
        .filter(
            verb ->
                verb.index() > noun.index() + 1
                    || verb.isTagged("VBD|VBN|VBZ")
                        && next(verb.index()).filter(t -> t.lemma().equals("by")).isEmpty());
  }

  private boolean isAuxiliary(Token token) {
    return Patterns.matches(token.lemma(), "have|be")
        && next(token.index()).filter(t -> t.isTagged("RB|VB[NG]|VBD")).isPresent();
  }

  private void govern(Token noun, Token verb) {
    int index = noun.index();
    int subject = verb.index();
    int above = tree.head(subject);
    boolean passive = sentence.token(subject - 1).lemma().equals("be");
    if (above == index) {
      tree.attach(subject, tree.head(index), tree.relation(index));
    } else if (tree.relation(subject).equals("amod") && above > subject) {
      lift(subject, above);
    }
    for (int child : tree.children(index)) {
      if (child > index) {
        tree.attach(child, subject, tree.relation(child));
      }
    }
    tree.attach(index, subject, passive ? "nsubj:pass" : "nsubj");
    if (!passive && verb.tag().equals("VBN") && subject == index + 1) {
      tree.tag(subject, "VBD");
    }
  }

  // "hit a bus" of which "hit" was taken for an adjective of the bus
  private void lift(int verb, int object) {
    tree.replace(object, verb, "obj");
    for (int child : tree.children(verb)) {
      if (child > verb && child < object) {
        tree.attach(child, object, tree.relation(child));
      } else if (tree.relation(child).equals("nmod")) {
        tree.attach(child, verb, "obl");
      } else if (tree.relation(child).equals("acl")) {
        tree.attach(child, verb, "advcl");
      }
    }
  }

  // Articles, adjectives and names before the noun belong to it.
  private void phrase(Token noun) {
    for (int at = noun.index() - 1; at > 0; at--) {
      Token word = sentence.token(at);
      if (!word.tag().matches(WITHIN)) {
        return;
      }
      if (tree.head(at) < at || tree.head(at) >= noun.index()) {
        tree.attach(at, noun.index(), relation(word));
      }
    }
  }

  private static String relation(Token word) {
    return switch (word.tag()) {
      case "DT" -> "det";
      case "PRP$" -> "nmod:poss";
      case "CD" -> "nummod";
      default -> word.isNoun() ? "compound" : "amod";
    };
  }
}
