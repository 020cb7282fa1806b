package org.dateline.link.index;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a text into blocks of whole lines. */
final class BlockReader {
  private static final int BLOCK = 4 << 20;
  private static final int LONGEST_LINE = 512 << 20; // the longest item known has 5 MB

  private final InputStream in;
  private byte[] buffer = new byte[BLOCK];
  private int filled;
  private long line;

  /**
   * A reader of a stream that stands at the beginning of a line.
   *
   * @param linesBefore lines of the text that come before
   */
  BlockReader(InputStream in, long linesBefore) {
    this.in = in;
    this.line = linesBefore + 1;
  }

  /** Number of the line up to which the text was read, from 1. */
  long line() {
    return line + LineEnd.count(buffer, lastLineEnd(0));
  }

  /** The next block, or null after the last. */
  TextBlock next() throws IOException {
    int end = 0;
    while (end == 0) {
      int from = filled;
      if (!fill()) {
        return filled == 0 ? null : block(filled);
      }
      end = lastLineEnd(from);
      if (end == 0) {
        grow();
      }
    }
    return block(end);
  }

  /** Fills the buffer; false when the text ended before it was full. */
  private boolean fill() throws IOException {
    while (filled < buffer.length) {
      int read = in.read(buffer, filled, buffer.length - filled);
      if (read < 0) {
        return false;
      }
      filled += read;
    }
    return true;
  }

  private int lastLineEnd(int from) {
    for (int i = filled; i > from; i--) {
      if (buffer[i - 1] == '\n') {
        return i;
      }
    }
    return 0;
  }

  private void grow() throws IOException {
    if (buffer.length > LONGEST_LINE) {
      throw new IOException("a line has more than " + LONGEST_LINE + " bytes");
    }
    buffer = Arrays.copyOf(buffer, buffer.length * 2);
  }

  private TextBlock block(int end) {
    byte[] bytes = buffer;
    buffer = new byte[Math.max(BLOCK, filled - end)];
    System.arraycopy(bytes, end, buffer, 0, filled - end);
    filled -= end;
    long lines = LineEnd.count(bytes, end);
    TextBlock block = new TextBlock(bytes, end, line, lines);
    line += lines;
    return block;
  }
}
