package org.dateline.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Articles from JSON lines; a bad line is named by its number and the next one is read. */
final class JsonLines implements Source {
  private final String name;
  private final ByteLines lines;
  private final Composition composition;
  private final long maxBytes;
  private boolean broken;

  /**
   * @param name the file as the user knows it
   * @param in buffered by the caller
   */
  JsonLines(String name, InputStream in, ReadingOptions options) {
    this.name = name;
    this.maxBytes = options.maxBytes();
    this.lines = new ByteLines(in, maxBytes);
    this.composition = new Composition(options);
  }

  @Override
  public Optional<Reading> next() {
    if (broken) {
      return Optional.empty();
    }
    try {
      for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
        Optional<Reading> reading = read(line.get());
        if (reading.isPresent()) {
          return reading;
        }
      }
      return atEnd();
    } catch (IOException e) {
      broken = true;
      return Optional.of(Problems.of(name, e));
    }
  }

  private Optional<Reading> atEnd() {
    boolean empty = lines.number() == 0;
    broken = true;
    return empty ? Optional.of(Problems.empty().of(name)) : Optional.empty();
  }

  private Optional<Reading> read(byte[] line) {
    try {
      if (lines.tooLong()) {
        throw new UnreadableException(
            "is longer than " + maxBytes + " bytes",
            "raise --max-article-size or leave the line out");
      }
      String json = Decoding.decode(line);
      return json.isBlank() || json.equals("\uFEFF")
          ? Optional.empty()
          : Optional.of(article(json));
    } catch (UnreadableException bad) {
      return Optional.of(bad.of(where()));
    }
  }

  private Article article(String json) throws UnreadableException {
    JsonNode object = MetadataJson.parse(json.startsWith("\uFEFF") ? json.substring(1) : json);
    Metadata metadata = MetadataJson.metadata(object);
    if (metadata.id().isEmpty()) {
      throw new UnreadableException("lacks the field id", "give every article an id of its own");
    }
    return composition.article(metadata, MetadataJson.text(object), 0);
  }

  @Override
  public String where() {
    return name + ":" + lines.number();
  }

  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the first character that is not blank opens a JSON object. */
  static boolean opens(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8).strip();
    return text.startsWith("{") || text.startsWith("\uFEFF{");
  }
}
