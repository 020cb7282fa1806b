package org.dateline.link.train;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.link.Feature;
import org.dateline.link.Weights;

/**
 * Fits the weights of a conditional logit, in which an entity is one of its candidates or none, by
 * Newton's method with a ridge penalty (McFadden, Conditional logit analysis of qualitative choice
 * behavior, 1974). The same examples in the same order give the same weights.
 */
final class ConditionalLogit {
  private static final int STEPS = 30;
  private static final Feature[] FEATURES = Feature.values();

  private final double ridge;

  /**
   * @param ridge penalty on squared weights, the bias apart
   */
  ConditionalLogit(double ridge) {
    this.ridge = ridge;
  }

  /** A weight that would have the wrong {@link Feature#sign() sign} is 0, the worst one first. */
  Map<Feature, Double> fit(List<Example> examples) {
    Set<Feature> barred = EnumSet.noneOf(Feature.class);
    Map<Feature, Double> fitted = fit(examples, barred);
    for (Optional<Feature> worst = worst(fitted); worst.isPresent(); worst = worst(fitted)) {
      barred.add(worst.get());
      fitted = fit(examples, barred);
    }
    return fitted;
  }

  private static Optional<Feature> worst(Map<Feature, Double> weights) {
    Feature worst = null;
    double least = 0;
    for (Map.Entry<Feature, Double> one : weights.entrySet()) {
      double signed = one.getValue() * one.getKey().sign();
      if (signed < least) {
        least = signed;
        worst = one.getKey();
      }
    }
    return Optional.ofNullable(worst);
  }

  private Map<Feature, Double> fit(List<Example> examples, Set<Feature> barred) {
    double[] weights = new double[FEATURES.length];
    for (int step = 0; step < STEPS; step++) {
      Slope slope = new Slope(FEATURES.length);
      penalise(weights, slope);
      Weights now = new Weights(byFeature(weights));
      examples.forEach(example -> add(example, barred, now, slope));
      double[] change = slope.solution();
      for (int i = 0; i < weights.length; i++) {
        weights[i] += change[i];
      }
    }
    return byFeature(weights);
  }

  private static Map<Feature, Double> byFeature(double[] weights) {
    Map<Feature, Double> named = new EnumMap<>(Feature.class);
    for (Feature feature : FEATURES) {
      named.put(feature, weights[feature.ordinal()]);
    }
    return named;
  }

  private void penalise(double[] weights, Slope slope) {
    for (int i = 0; i < weights.length; i++) {
      slope.penalise(i, weights[i], i == Feature.BIAS.ordinal() ? 1e-6 : ridge);
    }
  }

  private static void add(Example example, Set<Feature> barred, Weights weights, Slope slope) {
    double[] scores = weights.scores(example.candidates());
    double[] mean = new double[FEATURES.length];
    for (int i = 0; i < scores.length; i++) {
      double[] x = values(example.candidates().get(i), barred);
      slope.add(x, (example.isRight(i) ? 1 : 0) - scores[i], scores[i]);
      for (int j = 0; j < x.length; j++) {
        mean[j] += scores[i] * x[j];
      }
    }
    slope.add(mean, 0, -1);
  }

  private static double[] values(Map<Feature, Double> candidate, Set<Feature> barred) {
    double[] values = new double[FEATURES.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = barred.contains(FEATURES[i]) ? 0 : candidate.getOrDefault(FEATURES[i], 0.0);
    }
    return values;
  }
}
