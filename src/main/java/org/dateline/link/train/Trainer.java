package org.dateline.link.train;

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
      Linker linker = new Linker(known, sources, LinkSettings.standard(), weights);
      all = articles.stream().flatMap(facts -> examples.of(facts, linker).stream()).toList();
      fitted = new LogisticRegression(RIDGE).fit(all);
      weights = new Weights(fitted);
    }
    return lines(articles.size(), all, fitted);
  }

  private List<String> lines(int articles, List<Example> all, Map<Feature, Double> weights) {
    long right = all.stream().filter(Example::right).count();
    String names = String.join(", ", sources.stream().map(ItemSource::name).toList());
    List<String> lines =
        new java.util.ArrayList<>(
            List.of(
                "# Weights of the linker's features, trained by `dateline link-weights`.",
                "# %d articles, %d candidates, %d of them right; items from: %s"
                    .formatted(articles, all.size(), right, names)));
    weights.forEach(
        (feature, weight) ->
            lines.add(
                "%s\t%s".formatted(feature.words(), String.format(Locale.ROOT, "%.3f", weight))));
    return lines;
  }
}
