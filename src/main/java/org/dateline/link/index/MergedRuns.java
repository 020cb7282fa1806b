package org.dateline.link.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Several sorted files read as one. */
final class MergedRuns implements AutoCloseable {
  private final List<RunFile> runs = new ArrayList<>();
  private final PriorityQueue<RunFile> queue =
      new PriorityQueue<>(Comparator.comparing(RunFile::record, Arrays::compareUnsigned));

  MergedRuns(Collection<Path> files) throws IOException {
    for (Path file : files) {
      RunFile run = RunFile.open(file);
      runs.add(run);
      if (run.record() != null) {
        queue.add(run);
      }
    }
  }

  /** The least record not yet taken, or null after the last. */
  byte[] peek() {
    return queue.isEmpty() ? null : queue.peek().record();
  }

  /** Takes the least record; null after the last. */
  byte[] take() throws IOException {
    RunFile first = queue.poll();
    if (first == null) {
      return null;
    }
    byte[] record = first.record();
    first.next();
    if (first.record() != null) {
      queue.add(first);
    }
    return record;
  }

  @Override
  public void close() throws IOException {
    for (RunFile run : runs) {
      run.close();
    }
  }
}
