package org.dateline.link.index;

import java.util.Objects;

/**
 * How far a source was read.
 *
 * @param bytes of its text, after decompression
 * @param lines read
 * @param badLines lines of them that were passed over
 * @param items parts of items taken
 * @param newest last day, YYYY-MM-DD, on which one of them was changed; empty where none tells
 */
record Position(long bytes, long lines, long badLines, long items, String newest) {
  static final Position START = new Position(0, 0, 0, 0, "");

  Position {
    Objects.requireNonNull(newest);
    if (bytes < 0 || lines < 0 || badLines < 0 || items < 0) {
      throw new IllegalArgumentException("no position");
    }
  }

  /** A position of a source whose lines are all good and have no days. */
  static Position at(long bytes, long lines, long items) {
    return new Position(bytes, lines, 0, items, "");
  }

  /** After more of the same source, which is counted from here. */
  Position plus(Position more) {
    return new Position(
        bytes + more.bytes,
        lines + more.lines,
        badLines + more.badLines,
        items + more.items,
        newest.compareTo(more.newest) >= 0 ? newest : more.newest);
  }
}
