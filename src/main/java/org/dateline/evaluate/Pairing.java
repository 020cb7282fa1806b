package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/**
 * Pairs gold items with answers, one with one: as many as can be had (augmenting paths), the better
 * scores tried first.
 */
final class Pairing<G, A> {
  /** A gold item and its answer. */
  record Pair<G, A>(G gold, A answer) {}

  private record Edge(double score, int answer) {}

  private final List<List<Edge>> edges = new ArrayList<>();
  private final int[] owner;

  private Pairing(List<G> gold, List<A> answers, ToDoubleBiFunction<G, A> score) {
    this.owner = new int[answers.size()];
    Arrays.fill(owner, -1);
    for (G item : gold) {
      List<Edge> reach = new ArrayList<>();
      for (int at = 0; at < answers.size(); at++) {
        double fit = score.applyAsDouble(item, answers.get(at));
        if (fit > 0) {
          reach.add(new Edge(fit, at));
        }
      }
      reach.sort(Comparator.comparingDouble((Edge edge) -> -edge.score()));
      edges.add(reach);
    }
  }

  /** The pairs of positive score, in the order of the gold items. */
  static <G, A> List<Pair<G, A>> of(List<G> gold, List<A> answers, ToDoubleBiFunction<G, A> score) {
    Pairing<G, A> pairing = new Pairing<>(gold, answers, score);
    pairing.match();
    List<Pair<G, A>> pairs = new ArrayList<>();
    for (int item = 0; item < gold.size(); item++) {
      for (int at = 0; at < answers.size(); at++) {
        if (pairing.owner[at] == item) {
          pairs.add(new Pair<>(gold.get(item), answers.get(at)));
        }
      }
    }
    return pairs;
  }

  /** The answers of pairs, told apart as objects. */
  static <G, A> Set<A> answers(List<Pair<G, A>> pairs) {
    Set<A> answers = Collections.newSetFromMap(new IdentityHashMap<>());
    pairs.forEach(pair -> answers.add(pair.answer()));
    return answers;
  }

  private void match() {
    List<Integer> items = new ArrayList<>();
    for (int item = 0; item < edges.size(); item++) {
      if (!edges.get(item).isEmpty()) {
        items.add(item);
      }
    }
    items.sort(Comparator.comparingDouble(item -> -edges.get(item).get(0).score()));
    items.forEach(item -> place(item, new HashSet<>()));
  }

  private boolean place(int item, Set<Integer> tried) {
    for (Edge edge : edges.get(item)) {
      if (tried.add(edge.answer())
          && (owner[edge.answer()] < 0 || place(owner[edge.answer()], tried))) {
        owner[edge.answer()] = item;
        return true;
      }
    }
    return false;
  }
}
