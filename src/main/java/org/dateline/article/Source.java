package org.dateline.article;

import java.io.Closeable;
import java.util.Optional;

/** One input that is being read. */
interface Source extends Closeable {
  /** The next article or failure, empty at the end; never throws for what the input holds. */
  Optional<Reading> next();

  /** Nothing to close by default. */
  @Override
  default void close() {}

  /** A source of one reading. */
  static Source of(Reading reading) {
    return new Source() {
      private Optional<Reading> rest = Optional.of(reading);

      @Override
      public Optional<Reading> next() {
        Optional<Reading> next = rest;
        rest = Optional.empty();
        return next;
      }
    };
  }
}
