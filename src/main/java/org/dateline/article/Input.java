package org.dateline.article;

import java.nio.file.Path;

/** One thing to read that the user's arguments name. */
sealed interface Input {
  /** A file of a kind that is read. */
  record File(Path path) implements Input {}

  /** Standard input. */
  record Standard() implements Input {}

  /** An argument, or something in a folder, that cannot be read. */
  record Bad(Unreadable failure) implements Input {}
}
