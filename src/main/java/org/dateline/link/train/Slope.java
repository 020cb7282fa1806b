package org.dateline.link.train;

/** Gradient and negative Hessian of a likelihood. */
final class Slope {
  private final double[] gradient;
  private final double[][] curvature;

  Slope(int size) {
    gradient = new double[size];
    curvature = new double[size][size];
  }

  /** Adds a ridge penalty on a weight, which keeps the matrix regular. */
  void penalise(int place, double weight, double penalty) {
    gradient[place] -= penalty * weight;
    curvature[place][place] += penalty;
  }

  /** Adds a vector to the gradient and its outer product to the curvature. */
  void add(double[] x, double error, double spread) {
    for (int i = 0; i < x.length; i++) {
      gradient[i] += error * x[i];
      for (int j = 0; j < x.length; j++) {
        curvature[i][j] += spread * x[i] * x[j];
      }
    }
  }

  /** Newton's step: by Gaussian elimination, which overwrites both. */
  double[] solution() {
    int n = gradient.length;
    for (int column = 0; column < n; column++) {
      for (int row = column + 1; row < n; row++) {
        double factor = curvature[row][column] / curvature[column][column];
        for (int k = column; k < n; k++) {
          curvature[row][k] -= factor * curvature[column][k];
        }
        gradient[row] -= factor * gradient[column];
      }
    }
    double[] solution = new double[n];
    for (int row = n - 1; row >= 0; row--) {
      double sum = gradient[row];
      for (int k = row + 1; k < n; k++) {
        sum -= curvature[row][k] * solution[k];
      }
      solution[row] = sum / curvature[row][row];
    }
    return solution;
  }
}
