package org.dateline.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;

/** The weights of a logit model of the {@link Feature features}. */
public final class Weights {
  private static final String BUNDLED = "link-weights.tsv";

  private final Map<Feature, Double> weights;

  public Weights(Map<Feature, Double> weights) {
    this.weights = new EnumMap<>(Feature.class);
    this.weights.putAll(weights);
  }

  /** The trained weights that come with the program. */
  public static Weights bundled() {
    try (InputStream in = Weights.class.getResourceAsStream(BUNDLED);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return read(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines of a feature's name, a tab and its weight; those with # are comments. */
  public static Weights read(List<String> lines) {
    Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    for (String line : lines) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] cells = line.split("\t");
        weights.put(
            Feature.valueOf(cells[0].toUpperCase(Locale.ROOT).replace(' ', '_')),
            Double.valueOf(cells[1]));
      }
    }
    return new Weights(weights);
  }

  double weight(Feature feature) {
    return weights.getOrDefault(feature, 0.0);
  }

  /**
   * How likely each of some candidates is the one: a conditional logit, in which none of them is a
   * choice like the others, of sum 0 (McFadden, Conditional logit analysis, 1974).
   *
   * @param candidates the features of each
   */
  public double[] scores(List<Map<Feature, Double>> candidates) {
    double[] scores = candidates.stream().mapToDouble(this::sum).toArray();
    double highest = Math.max(0, DoubleStream.of(scores).max().orElse(0)); // no overflow
    double total = StrictMath.exp(-highest);
    for (int i = 0; i < scores.length; i++) {
      scores[i] = StrictMath.exp(scores[i] - highest);
      total += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= total;
    }
    return scores;
  }

  private double sum(Map<Feature, Double> values) {
    double sum = 0;
    for (Feature feature : Feature.values()) { // always in the same order: sums of doubles differ
      sum += weight(feature) * values.getOrDefault(feature, 0.0);
    }
    return sum;
  }
}
