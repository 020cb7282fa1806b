package org.dateline.evaluate;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.dateline.article.Span;
import org.dateline.evaluate.Pairing.Pair;

/**
 * Events against annotated ones. A trigger is found when an event of a like kind has one that
 * overlaps it; an argument when its event's trigger is, and a filler in the same role fits it.
 */
final class EventScorer {
  /** Annotated spans on which an event of a kind is neither right nor wrong. */
  record Neutral(String kind, Span span) {}

  private final List<GoldEvent> gold;
  private final List<GoldEvent> given;
  private final List<Pair<GoldEvent, GoldEvent>> pairs;
  private final Map<String, Tally> scores = new LinkedHashMap<>();

  /**
   * @param kinds those that are annotated
   * @param alike which answered kind will do for a gold kind
   */
  EventScorer(
      List<GoldEvent> gold,
      List<GoldEvent> given,
      List<String> kinds,
      BiPredicate<String, String> alike) {
    this.gold = gold;
    this.given = given.stream().filter(event -> kinds.contains(event.kind())).toList();
    this.pairs =
        Pairing.of(
            gold,
            this.given,
            (one, other) ->
                alike.test(one.kind(), other.kind())
                    ? Overlap.jaccard(one.trigger(), other.trigger())
                    : 0);
  }

  /** Where every event of the kinds is annotated. */
  Map<String, Tally> exhaustive(List<String> kinds, Collection<Neutral> neutral, Judge judge) {
    Set<GoldEvent> matched = Pairing.answers(pairs);
    List<GoldEvent> counted =
        given.stream().filter(e -> matched.contains(e) || !isNeutral(e, neutral)).toList();
    for (String kind : kinds) {
      scores.put(kind + " triggers", Tally.ofPairs(hits(kind), of(kind, gold), of(kind, counted)));
    }
    Tally all = scores.values().stream().reduce(Tally::plus).orElseThrow();
    long same = pairs.stream().filter(p -> p.gold().trigger().equals(p.answer().trigger())).count();
    scores.put("all triggers", all);
    scores.put("all triggers, same span", Tally.ofPairs((int) same, all.gold(), all.given()));
    arguments();
    counted.forEach(event -> judge.judge(event.row().orElseThrow(), isRight(event)));
    return scores;
  }

  /** Where some events are annotated only. */
  Map<String, Tally> recall(List<String> kinds) {
    for (String kind : kinds) {
      scores.put(kind + " triggers, recall", Tally.share(hits(kind), of(kind, gold)));
    }
    scores.put("all triggers, recall", scores.values().stream().reduce(Tally::plus).orElseThrow());
    arguments();
    return scores;
  }

  private static boolean isNeutral(GoldEvent event, Collection<Neutral> neutral) {
    return neutral.stream()
        .filter(n -> n.kind().equals(event.kind()))
        .anyMatch(n -> Overlap.shared(n.span(), event.trigger()) > 0);
  }

  private int hits(String kind) {
    return (int) pairs.stream().filter(pair -> pair.gold().kind().equals(kind)).count();
  }

  private static int of(String kind, List<GoldEvent> events) {
    return (int) events.stream().filter(event -> event.kind().equals(kind)).count();
  }

  /** An event is right when its trigger is and most of those who act in it or suffer it. */
  private boolean isRight(GoldEvent event) {
    return pairs.stream()
        .filter(pair -> pair.answer() == event)
        .anyMatch(
            pair -> {
              List<GoldArgument> told =
                  event.arguments().stream().filter(a -> EventWords.isMain(a.role())).toList();
              long fit = told.stream().filter(a -> fitsAny(pair.gold(), a)).count();
              return fit * 2 >= told.size();
            });
  }

  private static boolean fitsAny(GoldEvent gold, GoldArgument answer) {
    return gold.arguments().stream().anyMatch(one -> one.fits(answer));
  }

  private void arguments() {
    Set<GoldArgument> found = identities();
    Set<GoldArgument> right = identities();
    int wanted = 0;
    int told = 0;
    for (Pair<GoldEvent, GoldEvent> pair : pairs) {
      wanted += pair.gold().arguments().size();
      for (GoldArgument answer : pair.answer().arguments()) {
        told += EventWords.isScored(answer.role()) ? 1 : 0;
        for (GoldArgument one : pair.gold().arguments()) {
          if (one.fits(answer)) {
            found.add(one);
            right.add(answer);
          }
        }
      }
    }
    scores.put(
        "arguments of found events",
        new Tally(Tally.Kind.F1, found.size(), wanted, right.size(), told));
    List<List<GoldArgument>> meetings =
        gold.stream().map(EventScorer::sides).filter(sides -> sides.size() > 1).toList();
    long both =
        meetings.stream()
            .filter(sides -> sides.stream().filter(found::contains).count() > 1)
            .count();
    scores.put("meetings with two sides right", Tally.share(both, meetings.size()));
  }

  private static List<GoldArgument> sides(GoldEvent event) {
    return event.arguments().stream().filter(a -> a.role().equals("participant")).toList();
  }

  private static Set<GoldArgument> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
