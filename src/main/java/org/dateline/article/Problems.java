package org.dateline.article;

import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** The user's errors that more than one kind of input can have. */
final class Problems {
  private Problems() {}

  static UnreadableException empty() {
    return new UnreadableException("is empty", "leave it out or give it a text");
  }

  static UnreadableException tooLong(long limit) {
    return new UnreadableException(
        "is longer than the limit of " + limit + " characters",
        "raise --max-article-size or split it");
  }

  /** What an error of the file system or of a compressed stream means to the user. */
  static Unreadable of(String name, IOException error) {
    if (error instanceof NoSuchFileException) {
      return new Unreadable(name, "does not exist", "check the path");
    }
    if (error instanceof AccessDeniedException) {
      return new Unreadable(name, "may not be read", "change its permissions");
    }
    if (error instanceof FileSystemLoopException) {
      return new Unreadable(name, "links to a folder above it", "remove the link");
    }
    if (error instanceof ZipException
        || error instanceof CharConversionException
        || error instanceof java.io.EOFException) {
      return new Unreadable(name, "is damaged gzip data", "fetch or compress it again");
    }
    String reason =
        error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
    return new Unreadable(name, "cannot be read (" + reason + ")", "check the file and its disk");
  }
}
