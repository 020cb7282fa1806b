package org.dateline.link.index;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.OffHeapFSTStore;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;

/** Names and a number each, as a finite-state transducer mapped from a file. */
final class FormTransducer {
  static final String NAMES = "names.fst";
  static final String META = "names.meta";

  /** Number of a name that has none. */
  static final long NONE = -1;

  private static final double SUFFIX_MEGABYTES = 64; // to share the ends of names

  private final FST<Long> transducer; // null when there are no names

  private FormTransducer(FST<Long> transducer) {
    this.transducer = transducer;
  }

  /**
   * Reads what a {@link Writer} wrote.
   *
   * @param names the file, which must stay open
   */
  static FormTransducer open(Directory directory, IndexInput names) throws IOException {
    try (IndexInput meta = directory.openInput(META, IOContext.READONCE)) {
      if (meta.readVLong() == 0) {
        return new FormTransducer(null);
      }
      FST.FSTMetadata<Long> metadata = FST.readMetadata(meta, PositiveIntOutputs.getSingleton());
      return new FormTransducer(
          FST.fromFSTReader(metadata, new OffHeapFSTStore(names, 0, metadata)));
    }
  }

  /** The number of a name, or {@link #NONE}. */
  long number(String name) throws IOException {
    Long number = transducer == null ? null : Util.get(transducer, new BytesRef(name));
    return number == null ? NONE : number;
  }

  /** Takes names in the order of their bytes. */
  static final class Writer implements AutoCloseable {
    private final Directory directory;
    private final IndexOutput names;
    private final FSTCompiler<Long> compiler;
    private final IntsRefBuilder ints = new IntsRefBuilder();
    private long count;

    Writer(Directory directory) throws IOException {
      this.directory = directory;
      names = directory.createOutput(NAMES, IOContext.DEFAULT);
      compiler =
          new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton())
              .suffixRAMLimitMB(SUFFIX_MEGABYTES)
              .dataOutput(names)
              .build();
    }

    void add(byte[] name, long number) throws IOException {
      compiler.add(Util.toIntsRef(new BytesRef(name), ints), number);
      count++;
    }

    /** Names so far. */
    long count() {
      return count;
    }

    @Override
    public void close() throws IOException {
      FST.FSTMetadata<Long> metadata = compiler.compile();
      try (names;
          IndexOutput meta = directory.createOutput(META, IOContext.DEFAULT)) {
        meta.writeVLong(count);
        if (metadata != null) { // there are names
          metadata.save(meta);
        }
      }
    }
  }
}
