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

/** The weights of a logistic model of the {@link Feature features}. */
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

  /** Logistic function of the weighted sum. */
  double score(Map<Feature, Double> values) {
    double sum = 0;
    for (Feature feature : Feature.values()) { // always in the same order: sums of doubles differ
      sum += weight(feature) * values.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
