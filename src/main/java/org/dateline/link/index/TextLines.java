package org.dateline.link.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dateline.UserError;

/** The lines of a file in UTF-8, with their numbers. */
final class TextLines implements AutoCloseable {
  private final InputFile file;
  private final BufferedReader reader;
  private long number;
  private long characters;

  TextLines(InputFile file) throws IOException {
    this.file = file;
    try {
      reader =
          new BufferedReader(
              new InputStreamReader(file.open(0), StandardCharsets.UTF_8.newDecoder()), 1 << 16);
    } catch (IOException e) {
      throw UserError.damagedSource(file.name(), 0, e);
    }
  }

  /** The next line, or null after the last. */
  String next() {
    try {
      String line = reader.readLine();
      if (line != null) {
        number++;
        characters += line.length() + 1;
      }
      return line;
    } catch (IOException | UncheckedIOException e) {
      throw UserError.damagedSource(file.name(), number + 1, e);
    }
  }

  /** Number of the line given last, from 1. */
  long number() {
    return number;
  }

  long characters() {
    return characters;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
