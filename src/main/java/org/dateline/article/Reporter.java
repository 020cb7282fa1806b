package org.dateline.article;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A person who reported an article.
 *
 * @param name as printed
 * @param places where from, as printed, in order; empty when not said
 * @param evidence the name in the text
 */
public record Reporter(String name, List<String> places, Span evidence) {
  public Reporter {
    Objects.requireNonNull(name);
    Objects.requireNonNull(evidence);
    places = List.copyOf(places);
  }

  /** The same person credited again: all places, and the evidence that names the first of them. */
  Reporter with(Reporter again) {
    Reporter placed = places.isEmpty() ? again : this;
    List<String> all = Stream.concat(places.stream(), again.places.stream()).distinct().toList();
    return new Reporter(placed.name, all, placed.evidence);
  }
}
