package org.dateline.article;

/**
 * A stretch of an article's text: Unicode code point offsets, {@code end} exclusive.
 *
 * @param begin first code point, 0 or more
 * @param end code point after the last one, not before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span: " + begin + ".." + end);
    }
  }

  public int length() {
    return end - begin;
  }

  /** Whether every code point of the other span lies in this one. */
  public boolean covers(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the spans share a code point. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** By begin, the longer one first. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(other.end, end);
  }
}
