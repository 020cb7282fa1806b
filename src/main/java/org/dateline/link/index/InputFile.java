package org.dateline.link.index;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/**
 * A file that may be compressed, as its name says, or standard input.
 *
 * @param name the path as the user wrote it; {@code -} is standard input
 */
record InputFile(String name) {
  private static final int BUFFER = 1 << 18;
  private static final Pattern DAY =
      Pattern.compile("(?<!\\d)(20\\d\\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\\d|3[01])(?!\\d)");

  boolean isStandardInput() {
    return name.equals("-");
  }

  Path path() {
    return Path.of(name);
  }

  /** Name without folder. */
  String fileName() {
    return isStandardInput() ? "standard input" : path().getFileName().toString();
  }

  /** The ending that tells the format: without {@code .gz} and {@code .bz2}. */
  boolean hasEnding(String ending) {
    return name.replaceFirst("\\.(gz|bz2)$", "").endsWith(ending);
  }

  /** The day that the file's name gives: {@code wikidata-20241125-all.json.gz}. */
  Optional<String> day() {
    Matcher day = DAY.matcher(fileName());
    return day.find()
        ? Optional.of(day.group(1) + "-" + day.group(2) + "-" + day.group(3))
        : Optional.empty();
  }

  /** Path, length and time; empty for standard input. */
  Optional<String> fingerprint() throws IOException {
    if (isStandardInput()) {
      return Optional.empty();
    }
    Path real = path().toRealPath();
    return Optional.of(
        real + "|" + Files.size(real) + "|" + Files.getLastModifiedTime(real).toMillis());
  }

  /** Opens the text at a byte of it. */
  InputStream open(long at) throws IOException {
    if (isStandardInput()) {
      return System.in;
    }
    InputStream bytes = Files.newInputStream(path());
    try {
      InputStream text = text(bytes);
      text.skipNBytes(at);
      return text;
    } catch (IOException | RuntimeException e) {
      bytes.close();
      throw e;
    }
  }

  private InputStream text(InputStream bytes) throws IOException {
    if (name.endsWith(".gz")) {
      return new GZIPInputStream(bytes, BUFFER);
    }
    return name.endsWith(".bz2")
        ? new BZip2CompressorInputStream(new BufferedInputStream(bytes, BUFFER), true)
        : bytes;
  }
}
