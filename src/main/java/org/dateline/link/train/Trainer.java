package org.dateline.link.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
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

  /** Parts of the articles of which each is left out once, to try what was fitted on the others. */
  private static final int PARTS = 5;

  private static final double[] THRESHOLDS = {0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6};

  private final KnownEntities known;
  private final List<ItemSource> sources;
  private final Examples examples;

  public Trainer(KnownEntities known, List<ItemSource> sources, Collection<GoldLink> gold) {
    this.known = known;
    this.sources = List.copyOf(sources);
    this.examples = new Examples(gold);
  }

  /** The weights as lines of a file, with what they were trained on and how they do elsewhere. */
  public List<String> train(List<Facts> articles) {
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of the linker's features, trained by `dateline wikidata train`.");
    Map<Feature, Double> weights = fit(articles);
    lines.add(
        "# %d articles, %d of their entities; items from: %s"
            .formatted(
                articles.size(),
                examples(articles, sources, new Weights(weights)).size(),
                String.join(", ", sources.stream().map(ItemSource::name).toList())));
    lines.addAll(heldOut(articles));
    weights.forEach(
        (feature, weight) ->
            lines.add(
                "%s\t%s".formatted(feature.words(), String.format(Locale.ROOT, "%.3f", weight))));
    return lines;
  }

  /** The program runs with the table alone, too: both count alike. */
  private Map<Feature, Double> fit(List<Facts> articles) {
    Map<Feature, Double> fitted = Map.of();
    for (int round = 0; round < ROUNDS; round++) {
      Weights weights = new Weights(fitted);
      List<Example> all = new ArrayList<>(examples(articles, List.of(), weights));
      all.addAll(examples(articles, sources, weights));
      fitted = new EnumMap<>(new ConditionalLogit(RIDGE).fit(all));
    }
    return fitted;
  }

  private List<Example> examples(List<Facts> articles, List<ItemSource> sources, Weights weights) {
    Linker linker = new Linker(known, sources, LinkSettings.standard(), weights);
    return articles.stream().flatMap(facts -> examples.of(facts, linker).stream()).toList();
  }

  /** What each threshold gives on articles whose weights were fitted on the others. */
  private List<String> heldOut(List<Facts> articles) {
    Standing[] sums = new Standing[THRESHOLDS.length];
    Arrays.fill(sums, Standing.nothing());
    for (int part = 0; part < PARTS; part++) {
      Weights weights = new Weights(fit(part(articles, part, false)));
      List<Example> held = examples(part(articles, part, true), sources, weights);
      for (int i = 0; i < sums.length; i++) {
        sums[i] = sums[i].plus(Standing.of(held, weights, THRESHOLDS[i]));
      }
    }
    return IntStream.range(0, sums.length)
        .mapToObj(i -> "# Held out, threshold %s: %s".formatted(THRESHOLDS[i], sums[i].line()))
        .toList();
  }

  private static List<Facts> part(List<Facts> articles, int part, boolean inside) {
    return IntStream.range(0, articles.size())
        .filter(i -> i % PARTS == part == inside)
        .mapToObj(articles::get)
        .toList();
  }
}
