package org.dateline.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A news article as it was read.
 *
 * @param id the identifier that users know it by: the {@code id} of a JSON line, else the file name
 *     without its extension
 * @param text the text exactly as given; every offset in Dateline points into it
 * @param headline the title, given or found
 * @param published the publication date, empty when neither given nor found; never guessed
 * @param url where it was published
 * @param publisher who published it
 * @param authors names from the metadata, in order; credit lines in the text come as {@link
 *     #reporters}
 * @param reporters who reported from where, read from by-lines and credit lines
 * @param blocks the layout, in text order, not overlapping
 */
public record Article(
    String id,
    Text text,
    Optional<String> headline,
    Optional<LocalDate> published,
    Optional<String> url,
    Optional<String> publisher,
    List<String> authors,
    List<Reporter> reporters,
    List<Block> blocks)
    implements Reading {
  public Article {
    Objects.requireNonNull(id);
    Objects.requireNonNull(text);
    authors = List.copyOf(authors);
    reporters = List.copyOf(reporters);
    blocks = List.copyOf(blocks);
  }
}
