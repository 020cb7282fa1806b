package org.dateline.link.train;

import java.util.Map;
import org.dateline.link.Feature;

/**
 * A candidate of which is known whether it is the one.
 *
 * @param features of the candidate
 * @param right whether it is
 */
record Example(Map<Feature, Double> features, boolean right) {
  boolean lacks(Feature feature) {
    return features.getOrDefault(feature, 0.0) == 0;
  }
}
