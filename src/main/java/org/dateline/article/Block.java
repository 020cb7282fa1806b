package org.dateline.article;

import java.util.Objects;

/**
 * A part of an article's layout, a paragraph as a rule.
 *
 * @param kind what the part is; only {@link Kind#HEADLINE} and {@link Kind#PARAGRAPH} are read for
 *     facts
 * @param span where it stands, without surrounding white space
 */
public record Block(Kind kind, Span span) {
  public Block {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(span);
  }

  /** What a block of text is. */
  public enum Kind {
    /** The title, where it stands in the text itself. */
    HEADLINE,
    /**
     * Where and for whom a report was written, in front of its first paragraph on the same line.
     */
    DATELINE,
    /** Running text. */
    PARAGRAPH,
    /** Who wrote or reported, from where. */
    CREDIT,
    /** Page furniture: share links, tags, navigation, comment counts. */
    FURNITURE
  }
}
