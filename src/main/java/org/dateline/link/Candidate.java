package org.dateline.link;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * An item that an entity may be.
 *
 * @param named the item, and what the name is to it
 * @param known whether the table of known entities has it under this name
 * @param variant whether the name had to be changed to find it
 * @param features what speaks for and against it; one that is absent is 0
 * @param score how likely it is the one, from 0 to 1
 */
public record Candidate(
    NamedItem named, boolean known, boolean variant, Map<Feature, Double> features, double score) {
  public Candidate {
    Objects.requireNonNull(named);
    EnumMap<Feature, Double> copy = new EnumMap<>(Feature.class);
    copy.putAll(features);
    features = java.util.Collections.unmodifiableMap(copy);
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("no score: " + score);
    }
  }

  /** A candidate not yet weighed. */
  Candidate(NamedItem named, boolean known, boolean variant) {
    this(named, known, variant, Map.of(), 0);
  }

  public Item item() {
    return named.item();
  }

  /** Whether it was found by the item's label or title. */
  boolean isLabel() {
    return named.how() == NamedItem.How.LABEL || named.how() == NamedItem.How.TITLE;
  }

  double feature(Feature feature) {
    return features.getOrDefault(feature, 0.0);
  }

  Candidate weighed(Map<Feature, Double> values, double likelihood) {
    return new Candidate(named, known, variant, values, likelihood);
  }

  /** How it was found: {@code label}, {@code alias}, {@code variant}. */
  public String method() {
    return variant ? "variant" : named.how().name().toLowerCase(java.util.Locale.ROOT);
  }
}
