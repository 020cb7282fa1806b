package org.dateline.extract.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.annotate.AnnotatedText;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Timex;

/**
 * Reads the time expressions of an article as TIMEX3, seen from its publication date. Relative
 * dates go by the tense of the verb they hang on. Thread-safe.
 */
public final class TimeReader {
  /** The time expressions in text order; they do not overlap. */
  public List<Timex> read(AnnotatedText text) {
    return annotate(text).sentences().stream().flatMap(s -> s.timexes().stream()).toList();
  }

  /** The same text with these time expressions in its sentences instead of the annotator's. */
  public AnnotatedText annotate(AnnotatedText text) {
    Anchor anchor = new Anchor(text.article().published());
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence s : text.sentences()) {
      List<Timex> timexes = read(s, anchor);
      anchor.nextSentence();
      sentences.add(s.with(timexes));
    }
    return new AnnotatedText(text.article(), sentences, text.degraded());
  }

  private static List<Timex> read(Sentence sentence, Anchor anchor) {
    if (sentence.tokens().stream()
        .noneMatch(t -> TimeWords.isCore(t.word().toLowerCase(Locale.ROOT)))) {
      return List.of();
    }
    Scope scope = new Scope(sentence, anchor);
    List<Rule> rules = rules(scope);
    List<Timex> timexes = new ArrayList<>();
    int at = 1;
    while (at <= sentence.size()) {
      Optional<Found> found = scope.isStart(at) ? longest(rules, at) : Optional.empty();
      found.ifPresent(f -> anchor.tell(f.value()));
      timexes.addAll(
          found.map(f -> List.of(timex(sentence, f))).orElse(YearRange.in(sentence.token(at))));
      at = found.map(f -> f.last() + 1).orElse(at + 1);
    }
    return timexes;
  }

  private static List<Rule> rules(Scope scope) {
    Rule dates = new CalendarDates(scope);
    Rule deictic = new DeicticTimes(scope);
    Rule days = index -> dates.at(index).or(() -> deictic.at(index));
    return List.of(
        new ClockTimes(scope, days),
        dates,
        deictic,
        new YearPeriods(scope),
        new Durations(scope),
        new Frequencies(scope),
        new References(scope));
  }

  /** Of expressions of one length the one of the first rule. */
  private static Optional<Found> longest(List<Rule> rules, int index) {
    return rules.stream()
        .flatMap(rule -> rule.at(index).stream())
        .sorted(Comparator.comparingInt((Found f) -> -f.last()))
        .findFirst();
  }

  private static Timex timex(Sentence sentence, Found found) {
    return new Timex(
        sentence.token(found.first()).span().union(sentence.token(found.last()).span()),
        found.type(),
        found.value());
  }
}
