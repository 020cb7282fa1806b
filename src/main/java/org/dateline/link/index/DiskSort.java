package org.dateline.link.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sorts more records than fit into memory: full buffers become sorted files, which are merged. */
final class DiskSort {
  /** Bytes of records kept in memory; with their sorting at most three times as much. */
  static final long BUFFER_BYTES = 96L << 20;

  private static final int OVERHEAD = 24; // a byte array's header and its place in the list

  private final Path folder;
  private final String name;
  private final List<byte[]> buffer = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();
  private long held;

  /** A sort whose files {@code NAME-0.sorted} and so on stand in an existing folder. */
  DiskSort(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  void add(byte[] record) throws IOException {
    buffer.add(record);
    held += record.length + OVERHEAD;
    if (held > BUFFER_BYTES) {
      spill();
    }
  }

  private void spill() throws IOException {
    Path file = folder.resolve(name + "-" + files.size() + ".sorted");
    RunFile.write(file, buffer);
    files.add(file);
    buffer.clear();
    held = 0;
  }

  /** All records in order; nothing may be added after. */
  MergedRuns sorted() throws IOException {
    if (!buffer.isEmpty()) {
      spill();
    }
    return new MergedRuns(files);
  }

  /** Takes the files away. */
  void delete() throws IOException {
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
