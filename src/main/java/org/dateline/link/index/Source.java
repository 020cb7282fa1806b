package org.dateline.link.index;

import java.io.IOException;
import java.util.Optional;

/** A file or several that tell of items. */
interface Source {
  /** Name without folder. */
  String name();

  /** What sort of source it is, for people. */
  String kind();

  /** Day of its data, YYYY-MM-DD, as far as its name tells. */
  Optional<String> date();

  /** What changes when the content does, or empty when it cannot be read twice. */
  Optional<String> fingerprint() throws IOException;

  /** Whether reading may begin in the middle. */
  default boolean resumes() {
    return false;
  }

  /**
   * Reads all of it from a position on, in the same order each time; gives the position at the end.
   *
   * @throws org.dateline.UserError naming file and line, when it is damaged
   */
  Position read(Position from, PartSink sink, IndexWatcher watcher) throws IOException;
}
