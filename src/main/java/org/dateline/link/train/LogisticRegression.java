package org.dateline.link.train;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.link.Feature;

/**
 * Fits weights by Newton's method with a ridge penalty (iteratively reweighted least squares;
 * Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, 4.4.1). The same examples in
 * the same order give the same weights.
 */
final class LogisticRegression {
  private static final int STEPS = 30;
  private static final Feature[] FEATURES = Feature.values();

  private final double ridge;

  /**
   * @param ridge penalty on squared weights, the bias apart
   */
  LogisticRegression(double ridge) {
    this.ridge = ridge;
  }

  /** A weight that would have the wrong {@link Feature#sign() sign} is 0. */
  Map<Feature, Double> fit(List<Example> examples) {
    Set<Feature> barred = EnumSet.noneOf(Feature.class);
    Map<Feature, Double> fitted = fit(examples, barred);
    while (barred.addAll(wrong(fitted))) {
      fitted = fit(examples, barred);
    }
    return fitted;
  }

  private static Set<Feature> wrong(Map<Feature, Double> weights) {
    Set<Feature> wrong = EnumSet.noneOf(Feature.class);
    weights.forEach(
        (feature, weight) -> {
          if (weight * feature.sign() < 0) {
            wrong.add(feature);
          }
        });
    return wrong;
  }

  private Map<Feature, Double> fit(List<Example> examples, Set<Feature> barred) {
    double[] weights = new double[FEATURES.length];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[FEATURES.length];
      double[][] hessian = new double[FEATURES.length][FEATURES.length];
      penalise(weights, gradient, hessian);
      examples.forEach(example -> add(example, barred, weights, gradient, hessian));
      double[] change = solve(hessian, gradient);
      for (int i = 0; i < weights.length; i++) {
        weights[i] += change[i];
      }
    }
    Map<Feature, Double> fitted = new EnumMap<>(Feature.class);
    for (Feature feature : FEATURES) {
      fitted.put(feature, weights[feature.ordinal()]);
    }
    return fitted;
  }

  private void penalise(double[] weights, double[] gradient, double[][] hessian) {
    for (int i = 0; i < weights.length; i++) {
      double penalty = i == Feature.BIAS.ordinal() ? 1e-6 : ridge;
      gradient[i] = -penalty * weights[i];
      hessian[i][i] = penalty;
    }
  }

  private static void add(
      Example example,
      Set<Feature> barred,
      double[] weights,
      double[] gradient,
      double[][] hessian) {
    double[] x = new double[FEATURES.length];
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      x[i] = barred.contains(FEATURES[i]) ? 0 : example.features().getOrDefault(FEATURES[i], 0.0);
      sum += weights[i] * x[i];
    }
    double p = 1 / (1 + StrictMath.exp(-sum));
    double error = (example.right() ? 1 : 0) - p;
    for (int i = 0; i < x.length; i++) {
      gradient[i] += error * x[i];
      for (int j = 0; j < x.length; j++) {
        hessian[i][j] += p * (1 - p) * x[i] * x[j];
      }
    }
  }

  /** Gaussian elimination; the penalty keeps the matrix regular. */
  private static double[] solve(double[][] matrix, double[] right) {
    int n = right.length;
    for (int column = 0; column < n; column++) {
      for (int row = column + 1; row < n; row++) {
        double factor = matrix[row][column] / matrix[column][column];
        for (int k = column; k < n; k++) {
          matrix[row][k] -= factor * matrix[column][k];
        }
        right[row] -= factor * right[column];
      }
    }
    double[] solution = new double[n];
    for (int row = n - 1; row >= 0; row--) {
      double sum = right[row];
      for (int k = row + 1; k < n; k++) {
        sum -= matrix[row][k] * solution[k];
      }
      solution[row] = sum / matrix[row][row];
    }
    return solution;
  }
}
