package org.dateline.link.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.dateline.UserError;

/** The lines of a file in UTF-8, with their numbers. */
final class TextLines implements AutoCloseable {
  private final InputFile file;
  private final BufferedReader reader;
  private long number;
  private long characters;

  TextLines(InputFile file) throws IOException {
    this(file, CodingErrorAction.REPORT);
  }

  private TextLines(InputFile file, CodingErrorAction action) throws IOException {
    this.file = file;
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(action).onUnmappableCharacter(action);
    try {
      reader = new BufferedReader(new InputStreamReader(file.open(0), decoder), 1 << 16);
    } catch (IOException e) {
      throw UserError.damagedSource(file.name(), 0, e);
    }
  }

  /** The lines of a file that may hold other bytes, too. */
  static TextLines lenient(InputFile file) throws IOException {
    return new TextLines(file, CodingErrorAction.REPLACE);
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
