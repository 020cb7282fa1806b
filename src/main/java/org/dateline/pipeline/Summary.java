package org.dateline.pipeline;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.extract.Event;
import org.dateline.extract.Facts;

/** The figures of a run. */
public final class Summary {
  private int articles;
  private int unchanged;
  private int failures;
  private int undated;
  private int mentions;
  private int entities;
  private int statements;
  private int figures;
  private long triples;
  private final Map<String, Integer> events = new TreeMap<>();
  private final Map<Stage, Double> seconds = new EnumMap<>(Stage.class);

  void add(Facts facts) {
    articles++;
    undated += facts.text().article().published().isEmpty() ? 1 : 0;
    mentions += facts.mentions().size();
    entities += facts.entities().size();
    statements += facts.statements().size();
    figures += facts.quantities().size();
    for (Event event : facts.events()) {
      events.merge(event.type(), 1, Integer::sum);
    }
  }

  void addUnchanged() {
    unchanged++;
  }

  void addFailure() {
    failures++;
  }

  void end(long stored, Stage.Times times) {
    triples = stored;
    for (Stage stage : Stage.values()) {
      seconds.put(stage, times.seconds(stage));
    }
  }

  /** Articles read and stored by this run. */
  public int articles() {
    return articles;
  }

  /** Articles that the dataset held already. */
  public int unchanged() {
    return unchanged;
  }

  public int failures() {
    return failures;
  }

  /** Those of {@link #articles} without a publication date. */
  public int undated() {
    return undated;
  }

  public int mentions() {
    return mentions;
  }

  public int entities() {
    return entities;
  }

  /** By class, in alphabetical order. */
  public Map<String, Integer> events() {
    return Collections.unmodifiableMap(events);
  }

  public int statements() {
    return statements;
  }

  public int figures() {
    return figures;
  }

  /** Triples in the dataset after the run. */
  public long triples() {
    return triples;
  }

  /** Time of each stage, summed over threads. */
  public Map<Stage, Double> seconds() {
    return Collections.unmodifiableMap(seconds);
  }
}
