package org.dateline.link.index;

import java.io.IOException;
import java.nio.file.Path;

/** Takes what a source tells; used by one thread. */
interface PartSink {
  /** Takes a {@link PartRecord}. */
  void record(byte[] record) throws IOException;

  /** All records up to this position of the source were given. */
  void reached(Position position) throws IOException;

  /** A folder for files that the source needs while it is read. */
  Path scratch();
}
