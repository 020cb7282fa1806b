package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.evaluate.Pairing.Pair;

/**
 * Pairs attributions with statements: by single ones, then by those inside an attribution together.
 * Further answers inside one that was hit are not wrong, unless they repeat another's span.
 */
final class SayingMatch {
  /** How well some spans give a content. */
  @FunctionalInterface
  interface Measure {
    double of(Saying gold, Collection<Span> spans);
  }

  private final List<Saying> gold;
  private final List<Saying> given;
  private final Measure measure;
  private final double least;
  private final List<Pair<Saying, Saying>> pairs;
  private final Set<Saying> hit = identities();
  private final Set<Saying> used = identities();

  SayingMatch(List<Saying> gold, List<Saying> given, Measure measure, double least) {
    this.gold = gold;
    this.given = given;
    this.measure = measure;
    this.least = least;
    this.pairs = new ArrayList<>(Pairing.of(gold, given, this::fit));
    pairs.forEach(this::note);
    gold.forEach(this::together);
  }

  private static Set<Saying> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private void note(Pair<Saying, Saying> pair) {
    hit.add(pair.gold());
    used.add(pair.answer());
  }

  private double fit(Saying one, Saying answer) {
    return measure.of(one, answer.content()) >= least
        ? 1 + one.jaccard(answer.places()) + (one.hasSpeaker(answer) ? 1e-3 : 0)
        : 0;
  }

  private void together(Saying one) {
    if (hit.contains(one)) {
      return;
    }
    List<Saying> inside = given.stream().filter(a -> !used.contains(a) && one.holds(a)).toList();
    List<Span> spans = inside.stream().flatMap(a -> a.content().stream()).toList();
    if (!inside.isEmpty() && measure.of(one, spans) >= least) {
      Saying most = inside.get(0);
      Comparator<Saying> byCover =
          Comparator.comparingDouble(a -> Overlap.covered(one.places(), a.places()));
      for (Saying answer : inside) {
        most = byCover.compare(answer, most) > 0 ? answer : most;
      }
      pairs.add(new Pair<>(one, most));
      note(pairs.get(pairs.size() - 1));
    }
  }

  List<Pair<Saying, Saying>> pairs() {
    return pairs;
  }

  List<Saying> wrong() {
    Set<BitSet> spans = new HashSet<>();
    used.forEach(answer -> spans.add(answer.places()));
    List<Saying> wrong = new ArrayList<>();
    for (Saying answer : given) {
      if (!used.contains(answer)) {
        boolean inside = gold.stream().anyMatch(one -> hit.contains(one) && one.holds(answer));
        if (!inside || spans.contains(answer.places())) {
          wrong.add(answer);
        }
        spans.add(answer.places());
      }
    }
    return wrong;
  }

  Tally tally() {
    return Tally.ofPairs(pairs.size(), gold.size(), pairs.size() + wrong().size());
  }
}
