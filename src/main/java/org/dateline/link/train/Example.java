package org.dateline.link.train;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.dateline.link.Feature;

/**
 * The candidates of an entity of which is known which one it is, or that it is none.
 *
 * @param article the article's identifier
 * @param candidates the features of each
 * @param right place of the right one in the list, empty for none of them
 * @param known whether a source has the item that it is
 */
record Example(
    String article, List<Map<Feature, Double>> candidates, OptionalInt right, boolean known) {
  Example {
    candidates = List.copyOf(candidates);
    if (right.isPresent() && right.getAsInt() >= candidates.size()) {
      throw new IllegalArgumentException("no candidate " + right.getAsInt());
    }
  }

  boolean isRight(int candidate) {
    return right.isPresent() && right.getAsInt() == candidate;
  }
}
