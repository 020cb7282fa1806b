package org.dateline.article;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, one at a time; a line above the limit is skipped without being held. */
final class ByteLines implements Closeable {
  private final InputStream in;
  private final long limit;
  private long number;
  private boolean tooLong;

  /**
   * @param in buffered by the caller
   * @param limit the most bytes of a line
   */
  ByteLines(InputStream in, long limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line without its line feed, empty at the end. */
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    tooLong = false;
    int read = in.read();
    if (read < 0) {
      return Optional.empty();
    }
    number++;
    for (; read >= 0 && read != '\n'; read = in.read()) {
      if (line.size() < limit) {
        line.write(read);
      } else {
        tooLong = true;
      }
    }
    return Optional.of(line.toByteArray());
  }

  /** The number of the last line, from 1. */
  long number() {
    return number;
  }

  /** Whether the last line was cut at the limit. */
  boolean tooLong() {
    return tooLong;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
