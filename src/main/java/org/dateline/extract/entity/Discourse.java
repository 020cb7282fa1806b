package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.annotate.AnnotatedText;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.grammar.Tree;
import org.dateline.extract.grammar.WordList;

/** An article under reading: its trees, quotations and the mentions found so far. */
final class Discourse {
  private static final WordList SAYING = WordList.section(Discourse.class, "words.txt", "saying");

  final AnnotatedText text;
  final List<Tree> trees = new ArrayList<>();
  final Quotations quotations;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<Long, Draft> byHead = new HashMap<>();

  Discourse(AnnotatedText text) {
    this.text = text;
    for (Sentence sentence : text.sentences()) {
      trees.add(new Tree(sentence));
    }
    quotations = new Quotations(text.sentences());
  }

  Tree tree(Draft draft) {
    return trees.get(draft.sentence.index());
  }

  /** Adds a mention, unless its head heads another one. */
  void add(Draft draft) {
    if (byHead.putIfAbsent(key(draft.sentence.index(), draft.head.index()), draft) == null) {
      draft.quote = quotations.at(draft.sentence, draft.head);
      drafts.add(draft);
    }
  }

  /** The mention that a token heads. */
  Optional<Draft> at(Sentence sentence, Token head) {
    return Optional.ofNullable(byHead.get(key(sentence.index(), head.index())));
  }

  /**
   * "said her mother", "she said": whoever speaks goes on speaking, and not of themselves as "her".
   */
  boolean isSpeaking(Draft draft) {
    return draft.quote == 0 && (isSource(draft) || isSubjectOfSaying(draft));
  }

  /** "according to the mayor, Ann Berg". */
  boolean isSource(Draft draft) {
    Tree tree = tree(draft);
    Token head =
        draft.head.relation().equals("appos")
            ? tree.governor(draft.head).orElse(draft.head)
            : draft.head;
    return tree.hasChild(head, c -> c.index() < head.index() && c.word().equals("according"));
  }

  private boolean isSubjectOfSaying(Draft draft) {
    return draft.head.relation().equals("nsubj")
        && tree(draft).governor(draft.head).filter(Discourse::isSaying).isPresent();
  }

  static boolean isSaying(Token word) {
    return word.isVerb() && SAYING.contains(word.lemma().toLowerCase(Locale.ROOT));
  }

  /** The longest mention that ends right before a word, a comma aside. */
  Optional<Draft> endingBefore(Draft word) {
    int before = word.from - 1;
    int end = before > 0 && word.sentence.token(before).word().equals(",") ? before - 1 : before;
    return drafts.stream()
        .filter(d -> d.sentence == word.sentence && d.to == end && d.to < word.from)
        .min(Cluster.TEXT_ORDER);
  }

  /** All mentions in text order. */
  List<Draft> drafts() {
    return drafts.stream().sorted(Cluster.TEXT_ORDER).toList();
  }

  private static long key(int sentence, int token) {
    return (long) sentence << 32 | token;
  }
}
