package org.dateline.link.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;

/**
 * Writes sorted name forms into a finite-state transducer. A form with one bearer gives {@code
 * bearer * 2}; one with several {@code offset * 2 + 1}, the place of their list in a second file.
 */
final class NamesWriter implements AutoCloseable {
  static final String NAMES = "names.fst";
  static final String NAMES_META = "names.meta";
  static final String BEARERS = "names.bearers";

  private static final double SUFFIX_MEGABYTES = 64; // to share the ends of names

  private final Directory directory;
  private final IndexOutput names;
  private final IndexOutput bearers;
  private final FSTCompiler<Long> compiler;
  private final IntsRefBuilder ints = new IntsRefBuilder();
  private long count;

  NamesWriter(Directory directory) throws IOException {
    this.directory = directory;
    names = directory.createOutput(NAMES, IOContext.DEFAULT);
    bearers = directory.createOutput(BEARERS, IOContext.DEFAULT);
    compiler =
        new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton())
            .suffixRAMLimitMB(SUFFIX_MEGABYTES)
            .dataOutput(names)
            .build();
  }

  /** Writes all forms of sorted {@link NameRecord}s; gives how many there were. */
  long write(MergedRuns records) throws IOException {
    while (records.peek() != null) {
      byte[] form = NameRecord.form(records.peek());
      List<Long> group = new ArrayList<>(1);
      while (records.peek() != null && NameRecord.sameForm(records.peek(), form)) {
        group.add(NameRecord.bearer(records.take()));
      }
      compiler.add(Util.toIntsRef(new BytesRef(form), ints), output(group));
      count++;
    }
    return count;
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
    FST.FSTMetadata<Long> metadata = compiler.compile();
    try (names;
        bearers;
        IndexOutput meta = directory.createOutput(NAMES_META, IOContext.DEFAULT)) {
      meta.writeVLong(count);
      if (metadata != null) { // there are names
        metadata.save(meta);
      }
    }
  }
}
