package org.dateline.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** How many articles are to come, for a progress line: a line of JSON lines is taken for one. */
public final class ArticleCount {
  private ArticleCount() {}

  /** Of files and folders; 0 when standard input is among them or a file cannot be read. */
  public static int of(List<String> arguments) {
    int count = 0;
    for (Object input : Inputs.of(arguments)) {
      if (input.equals(Inputs.STANDARD_INPUT)) {
        return 0;
      }
      count += input instanceof Path file && isLines(file) ? lines(file) : 1;
    }
    return count;
  }

  private static boolean isLines(Path file) {
    return FileKind.of(file).filter(FileKind.JSON_LINES::equals).isPresent();
  }

  private static int lines(Path file) {
    int lines = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        InputStream in = FileKind.isGzip(file) ? new GZIPInputStream(bytes) : bytes) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        for (int i = 0; i < n; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
      return lines;
    } catch (IOException e) {
      return 0; // reading it for good will say what is wrong
    }
  }
}
