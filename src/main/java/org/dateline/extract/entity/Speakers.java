package org.dateline.extract.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.grammar.Tree;

/**
 * Who may be speaking inside a quotation: the subjects of the clauses that its sentences stand in.
 */
final class Speakers {
  private final Discourse discourse;
  private final Map<Integer, Set<Draft>> byQuote = new HashMap<>();
  private final Map<Integer, Integer> paragraphs = new HashMap<>();

  Speakers(Discourse discourse) {
    this.discourse = discourse;
    discourse.trees.forEach(this::read);
  }

  /** The clusters of those who may have said the quotation that a mention stands in. */
  Set<Cluster> of(Draft mention) {
    Set<Cluster> clusters = new HashSet<>();
    speakers(mention.quote).forEach(d -> clusters.add(d.cluster));
    return clusters;
  }

  /** A quotation that nobody is said to speak goes on from the one before it in its paragraph. */
  private Set<Draft> speakers(int quote) {
    int paragraph = paragraphs.getOrDefault(quote, -1);
    for (int i = quote; i > 0 && paragraphs.getOrDefault(i, -1) == paragraph; i--) {
      if (byQuote.containsKey(i)) {
        return byQuote.get(i);
      }
    }
    return Set.of();
  }

  private void read(Tree tree) {
    Sentence sentence = tree.sentence();
    Set<Integer> quotes = new HashSet<>();
    sentence.tokens().forEach(t -> quotes.add(discourse.quotations.at(sentence, t)));
    quotes.remove(0);
    quotes.forEach(q -> paragraphs.putIfAbsent(q, sentence.paragraph()));
    for (Token token : sentence.tokens()) {
      if (!quotes.isEmpty() && token.isVerb() && discourse.quotations.at(sentence, token) == 0) {
        subject(tree, token)
            .ifPresent(
                s -> quotes.forEach(q -> byQuote.computeIfAbsent(q, k -> new HashSet<>()).add(s)));
      }
    }
  }

  private Optional<Draft> subject(Tree tree, Token verb) {
    return tree.child(verb, "nsubj")
        .flatMap(s -> discourse.at(tree.sentence(), s))
        .filter(d -> d.quote == 0);
  }
}
