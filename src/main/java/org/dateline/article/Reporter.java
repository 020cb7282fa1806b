package org.dateline.article;

import java.util.List;
import java.util.Objects;

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
}
