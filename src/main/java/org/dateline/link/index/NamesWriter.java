package org.dateline.link.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/**
 * Writes sorted name forms into a transducer. A form with one bearer gets {@code bearer * 2}; one
 * with several {@code offset * 2 + 1}, the place of their list in a second file.
 */
final class NamesWriter implements AutoCloseable {
  static final String BEARERS = "names.bearers";

  private final FormTransducer.Writer names;
  private final IndexOutput bearers;

  NamesWriter(Directory directory) throws IOException {
    names = new FormTransducer.Writer(directory);
    bearers = directory.createOutput(BEARERS, IOContext.DEFAULT);
  }

  /** Writes all forms of sorted {@link NameRecord}s; gives how many there were. */
  long write(MergedRuns records) throws IOException {
    while (records.peek() != null) {
      byte[] form = NameRecord.form(records.peek());
      List<Long> group = new ArrayList<>(1);
      while (records.peek() != null && NameRecord.sameForm(records.peek(), form)) {
        group.add(NameRecord.bearer(records.take()));
      }
      names.add(form, output(group));
    }
    return names.count();
  }

  private long output(List<Long> group) throws IOException {
    if (group.size() == 1) {
      return group.get(0) * 2;
    }
    long offset = bearers.getFilePointer();
    bearers.writeVInt(group.size());
    for (long bearer : group) {
      bearers.writeVLong(bearer);
    }
    return offset * 2 + 1;
  }

  @Override
  public void close() throws IOException {
    try (bearers) {
      names.close();
    }
  }
}
