package org.dateline.extract.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    Anchor anchor = new Anchor(text.article().published());
    List<Timex> timexes = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      timexes.addAll(read(sentence, anchor));
      anchor.nextSentence();
    }
    return List.copyOf(timexes);
  }

  private static List<Timex> read(Sentence sentence, Anchor anchor) {
    List<Rule> rules = rules(new Scope(sentence, anchor));
    List<Timex> timexes = new ArrayList<>();
    int at = 1;
    while (at <= sentence.size()) {
      Optional<Found> found = longest(rules, at);
      found.ifPresent(f -> anchor.tell(f.value()));
      timexes.addAll(found.map(f -> List.of(timex(sentence, f))).orElse(YearRange.in(sentence.token(at))));
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
        sentence.token(found.first()).span().union(sentence.token(found.last()).span()), found.type(), found.value());
  }
}
