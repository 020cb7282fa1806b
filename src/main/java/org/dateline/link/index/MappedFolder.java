package org.dateline.link.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.MMapDirectory;

/** The files of an index, mapped into memory. */
final class MappedFolder implements Closeable {
  // Its greeting on newer Javas is no news to our users. Held, or the level would be collected.
  private static final Logger MAPPING = Logger.getLogger(MMapDirectory.class.getName());

  static {
    MAPPING.setLevel(Level.WARNING);
  }

  private final MMapDirectory directory;
  private final List<IndexInput> files = new ArrayList<>();

  MappedFolder(Path folder) throws IOException {
    directory = new MMapDirectory(folder);
  }

  IndexInput file(String name) throws IOException {
    IndexInput file = directory.openInput(name, IOContext.DEFAULT);
    files.add(file);
    return file;
  }

  FormTransducer names() throws IOException {
    return FormTransducer.open(directory, file(FormTransducer.NAMES));
  }

  @Override
  public void close() throws IOException {
    for (IndexInput file : files) {
      file.close();
    }
    directory.close();
  }
}
