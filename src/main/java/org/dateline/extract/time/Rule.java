package org.dateline.extract.time;

import java.util.Optional;

/** Reads one family of time expressions. */
interface Rule {
  /** The longest expression of the family that begins at a token. */
  Optional<Found> at(int index);
}
