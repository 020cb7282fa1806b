package org.dateline.link.train;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.extract.Facts;
import org.dateline.link.Feature;
import org.dateline.link.ItemSource;
import org.dateline.link.KnownEntities;
import org.dateline.link.LinkSettings;
import org.dateline.link.Linker;
import org.dateline.link.Weights;

/** Trains the weights of the linker on articles whose links people have decided on. */
public final class Trainer {
  /** Features of the second look rest on weights of the first: after three rounds they agree. */
  private static final int ROUNDS = 3;

  private static final double RIDGE = 1;

  /** Weights of features that no example has. */
  private static final Map<Feature, Double> UNSEEN = Map.of(Feature.TIME, 3.0);

  private final KnownEntities known;
  private final List<ItemSource> sources;
  private final Examples examples;

  public Trainer(KnownEntities known, List<ItemSource> sources, Collection<GoldLink> gold) {
    this.known = known;
    this.sources = List.copyOf(sources);
    this.examples = new Examples(gold);
  }

  /** The weights as lines of a file, with what they were trained on. */
  public List<String> train(List<Facts> articles) {
    Weights weights = new Weights(Map.of());
    Map<Feature, Double> fitted = Map.of();
    List<Example> all = List.of();
    for (int round = 0; round < ROUNDS; round++) {
      List<Linker> linkers = List.of(linker(List.of(), weights), linker(sources, weights));
      all =
          linkers.stream()
              .flatMap(linker -> articles.stream().map(facts -> examples.of(facts, linker)))
              .flatMap(List::stream)
              .toList();
      fitted = new LogisticRegression(RIDGE).fit(all);
      for (Map.Entry<Feature, Double> unseen : UNSEEN.entrySet()) {
        if (all.stream().allMatch(one -> one.lacks(unseen.getKey()))) {
          fitted.put(unseen.getKey(), unseen.getValue());
        }
      }
      weights = new Weights(fitted);
    }
    return lines(articles.size(), all, fitted);
  }

  /** The program runs with the table alone, too: both count alike. */
  private Linker linker(List<ItemSource> sources, Weights weights) {
    return new Linker(known, sources, LinkSettings.standard(), weights);
  }

  private List<String> lines(int articles, List<Example> all, Map<Feature, Double> weights) {
    long right = all.stream().filter(Example::right).count();
    String names = String.join(", ", sources.stream().map(ItemSource::name).toList());
    List<String> lines =
        new ArrayList<>(
            List.of(
                "# Weights of the linker's features, trained by `dateline wikidata train`.",
                "# %d articles, %d candidates, %d of them right; items from: %s"
                    .formatted(articles, all.size(), right, names)));
    weights.forEach(
        (feature, weight) ->
            lines.add(
                "%s\t%s".formatted(feature.words(), String.format(Locale.ROOT, "%.3f", weight))));
    return lines;
  }
}
