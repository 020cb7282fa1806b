package org.dateline.article;

import java.io.Closeable;
import java.util.Optional;

/** One input that is being read. */
interface Source extends Closeable {
  /** The next article or failure, empty at the end; never throws for what the input holds. */
  Optional<Reading> next();

  /** Where the last reading came from: the file, or the file and its line. */
  String where();

  /** Nothing to close by default. */
  @Override
  default void close() {}

  /** A source of one reading. */
  static Source of(String name, Reading reading) {
    return new Source() {
      private Optional<Reading> rest = Optional.of(reading);

      @Override
      public Optional<Reading> next() {
        Optional<Reading> next = rest;
        rest = Optional.empty();
        return next;
      }

      @Override
      public String where() {
        return name;
      }
    };
  }
}
