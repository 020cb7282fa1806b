package org.dateline.evaluate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Span;

/** Holds links against labels: those found, those given, and what became of mentions found. */
final class LinkScorer {
  /**
   * An answer: a mention with its item.
   *
   * @param item empty for none
   * @param named whether it begins with a capital letter
   */
  record Linked(Span span, String item, boolean named) {}

  private final List<LinkLabel> labels;
  private final Map<Span, Linked> answers = new LinkedHashMap<>();

  /**
   * @param labels the outermost ones
   * @param answers the first of several of one span counts
   */
  LinkScorer(List<LinkLabel> labels, List<Linked> answers) {
    this.labels = labels;
    answers.forEach(answer -> this.answers.putIfAbsent(answer.span(), answer));
  }

  /** The same answers against what a source with these items can know. */
  LinkScorer knowing(Predicate<String> items) {
    List<LinkLabel> known = labels.stream().map(label -> known(label, items)).toList();
    return new LinkScorer(known, List.copyOf(answers.values()));
  }

  // Who is right without knowing the item is not blamed for it
  private LinkLabel known(LinkLabel label, Predicate<String> items) {
    List<LinkLabel> inner = label.inner().stream().map(one -> known(one, items)).toList();
    return !label.hasItem() || items.test(label.item())
        ? label.with(inner)
        : label.without(label.counts() && !isRight(label), inner);
  }

  private boolean isRight(LinkLabel label) {
    Linked answer = answers.get(label.span());
    return answer != null && answer.item().equals(label.item());
  }

  private boolean isAnswered(LinkLabel label) {
    return answers.containsKey(label.span()) && !answers.get(label.span()).item().isEmpty();
  }

  /** F1 of items at mentions of named entities. A nest is found by its own item or an inner one. */
  Tally links() {
    Set<Span> settled = new HashSet<>(); // answers that are right, or count neither way
    int gold = 0;
    int found = 0;
    for (LinkLabel label : labels) {
      List<LinkLabel> nest = label.nest().filter(this::isAnswered).toList();
      if (!label.counts() || !label.hasItem() || !label.named()) {
        nest.forEach(one -> settled.add(one.span()));
      } else {
        gold++;
        found += isFound(label, nest) ? 1 : 0;
        nest.stream()
            .filter(one -> isRight(one) || !one.counts())
            .forEach(one -> settled.add(one.span()));
      }
    }
    long wrong =
        answers.values().stream()
            .filter(one -> one.named() && !one.item().isEmpty() && !settled.contains(one.span()))
            .count();
    return Tally.ofPairs(found, gold, found + (int) wrong);
  }

  /** By its own item, or by inner ones of which some are right and none is wrong. */
  private boolean isFound(LinkLabel label, List<LinkLabel> answered) {
    boolean right = answered.stream().anyMatch(this::isRight);
    boolean wrong = answered.stream().anyMatch(one -> one.counts() && !isRight(one));
    return isRight(label) || right && !wrong;
  }

  /** F1 of mentions with a capital, whatever their items; those inside a label are not asked. */
  Tally mentions() {
    Set<Span> gold =
        labels.stream()
            .filter(label -> label.cased() && label.counts())
            .map(LinkLabel::span)
            .collect(Collectors.toSet());
    Set<Span> inner =
        labels.stream()
            .flatMap(label -> label.inner().stream())
            .map(LinkLabel::span)
            .collect(Collectors.toSet());
    List<Span> neutral =
        labels.stream().map(LinkLabel::span).filter(span -> !gold.contains(span)).toList();
    List<Span> given = answers.values().stream().filter(Linked::named).map(Linked::span).toList();
    int hits = (int) given.stream().filter(gold::contains).count();
    long wrong =
        given.stream()
            .filter(span -> !gold.contains(span) && !inner.contains(span))
            .filter(span -> !Overlap.any(List.of(span), neutral))
            .count();
    return Tally.ofPairs(hits, gold.size(), hits + (int) wrong);
  }

  /** Of the mentions found that have an item, the share that got it. */
  Tally right() {
    List<LinkLabel> found = found().filter(LinkLabel::hasItem).toList();
    return Tally.share(found.stream().filter(this::isRight).count(), found.size());
  }

  /** Of the mentions found that have none, the share that got one. */
  Tally wrong() {
    List<LinkLabel> found = found().filter(label -> !label.hasItem()).toList();
    return Tally.error(found.stream().filter(this::isAnswered).count(), found.size());
  }

  private Stream<LinkLabel> found() {
    return labels.stream().filter(one -> one.counts() && answers.containsKey(one.span()));
  }
}
