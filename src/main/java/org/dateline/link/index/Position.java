package org.dateline.link.index;

/**
 * How far a source was read.
 *
 * @param bytes of its text, after decompression
 * @param lines read
 * @param badLines lines of them that were passed over
 * @param items parts of items taken
 */
record Position(long bytes, long lines, long badLines, long items) {
  static final Position START = new Position(0, 0, 0, 0);

  Position {
    if (bytes < 0 || lines < 0 || badLines < 0 || items < 0) {
      throw new IllegalArgumentException("no position");
    }
  }

  Position plus(long moreBytes, long moreLines, long moreBad, long moreItems) {
    return new Position(
        bytes + moreBytes, lines + moreLines, badLines + moreBad, items + moreItems);
  }
}
