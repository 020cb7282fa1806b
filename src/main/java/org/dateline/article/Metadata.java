package org.dateline.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is said about an article beside its text; empty parts were not said. */
record Metadata(
    Optional<String> id,
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> url,
    Optional<String> publisher,
    List<String> authors) {
  static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  Metadata {
    authors = List.copyOf(authors);
  }

  Metadata withId(String other) {
    return new Metadata(Optional.of(other), title, published, url, publisher, authors);
  }

  /** This metadata, and the other's where this one is silent. */
  Metadata or(Metadata other) {
    return new Metadata(
        id.or(other::id),
        title.or(other::title),
        published.or(other::published),
        url.or(other::url),
        publisher.or(other::publisher),
        authors.isEmpty() ? other.authors : authors);
  }
}
