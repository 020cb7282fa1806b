package org.dateline.article;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What a file's name says of its content. */
enum FileKind {
  TEXT(".txt"),
  JSON_LINES(".jsonl");

  private static final String GZIP = ".gz";

  private final String extension;

  FileKind(String extension) {
    this.extension = extension;
  }

  /** The kind of a file by its extension, before {@code .gz} if it has that. */
  static Optional<FileKind> of(Path file) {
    String name = withoutGzip(lowerCase(file));
    for (FileKind kind : values()) {
      if (name.endsWith(kind.extension)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  static boolean isGzip(Path file) {
    return lowerCase(file).endsWith(GZIP);
  }

  /** The file's name without folder and extensions. */
  static String baseName(Path file) {
    String name = file.getFileName().toString();
    int end = withoutGzip(lowerCase(file)).length();
    int dot = name.lastIndexOf('.', end - 1);
    return name.substring(0, dot > 0 ? dot : end);
  }

  private static String lowerCase(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT);
  }

  private static String withoutGzip(String name) {
    return name.endsWith(GZIP) ? name.substring(0, name.length() - GZIP.length()) : name;
  }
}
