package org.dateline.extract.statement;

import java.util.Optional;
import org.dateline.extract.Statement;

/**
 * What a cue reports, as words of its sentence.
 *
 * @param from first word, without "that"
 * @param to last word
 * @param kind whether it is said, thought, wanted or found
 * @param granted whether it names what is spoken of rather than what is said of it
 */
record Content(int from, int to, Statement.Kind kind, boolean granted) {
  Content {
    if (from < 1 || to < from) {
      throw new IllegalArgumentException("no content: " + from + ".." + to);
    }
  }

  /** The words before a position; all of them when it is 0 or none would be left. */
  Content until(int position) {
    return position > from ? new Content(from, position - 1, kind, granted) : this;
  }

  Content asGranted() {
    return new Content(from, to, kind, true);
  }

  static Optional<Content> of(int from, int to, Statement.Kind kind) {
    return from >= 1 && to >= from
        ? Optional.of(new Content(from, to, kind, false))
        : Optional.empty();
  }
}
