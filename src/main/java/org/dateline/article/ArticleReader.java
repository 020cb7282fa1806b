package org.dateline.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Reads news articles from files, folders and standard input: plain text and JSON lines. */
public final class ArticleReader {
  private static final int BUFFER = 1 << 16;

  private final ReadingOptions options;
  private final InputStream standardInput;

  /**
   * @param options dates and limits
   * @param standardInput what the argument {@code -} reads; never closed here
   */
  public ArticleReader(ReadingOptions options, InputStream standardInput) {
    this.options = Objects.requireNonNull(options);
    this.standardInput = Objects.requireNonNull(standardInput);
  }

  /**
   * Reads the arguments in order, one article at a time, as the result is asked for.
   *
   * @param arguments files, folders (all their {@code .txt} and {@code .jsonl} files, sorted) and
   *     {@code -} for standard input
   */
  public Readings read(List<String> arguments) {
    return new Readings(Inputs.of(arguments), this::open);
  }

  /**
   * Reads a text at hand as a plain text file of that name would be read.
   *
   * @param id the article's id
   * @param text with or without front matter
   */
  public Reading read(String id, String text) {
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    try {
      return new TextFile(options).read(in, id, Metadata.NONE);
    } catch (UnreadableException bad) {
      return bad.of(id);
    } catch (IOException e) {
      return Problems.of(id, e);
    }
  }

  private Source open(Input input) {
    if (input instanceof Input.Bad bad) {
      return Source.of(bad.failure().name(), bad.failure());
    }
    String name = input instanceof Input.File file ? file.path().toString() : "standard input";
    try {
      return input instanceof Input.File file ? openFile(file.path()) : openStandardInput(name);
    } catch (UnreadableException bad) {
      return Source.of(name, bad.of(name));
    } catch (IOException e) {
      return Source.of(name, Problems.of(name, e));
    }
  }

  private Source openFile(Path file) throws IOException, UnreadableException {
    if (FileKind.of(file).orElseThrow() == FileKind.JSON_LINES) {
      return new JsonLines(file.toString(), stream(file), options);
    }
    String id = FileKind.baseName(file);
    try (InputStream in = stream(file)) {
      Article article = new TextFile(options).read(in, id, TextFile.sidecar(file, id));
      return Source.of(file.toString(), article);
    }
  }

  private static InputStream stream(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    return FileKind.isGzip(file) ? new BufferedInputStream(gunzip(in), BUFFER) : in;
  }

  private static InputStream gunzip(InputStream in) throws IOException {
    try {
      return new GZIPInputStream(in, BUFFER);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private Source openStandardInput(String name) throws IOException, UnreadableException {
    BufferedInputStream in =
        new BufferedInputStream(standardInput, BUFFER) {
          @Override
          public void close() {}
        };
    in.mark(BUFFER);
    byte[] head = in.readNBytes(BUFFER / 2);
    in.reset();
    if (JsonLines.opens(head)) {
      return new JsonLines(name, in, options);
    }
    return Source.of(name, new TextFile(options).read(in, "stdin", Metadata.NONE));
  }
}
