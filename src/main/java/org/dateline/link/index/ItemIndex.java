package org.dateline.link.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.RandomAccessInput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.OffHeapFSTStore;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.dateline.UserError;
import org.dateline.link.Item;
import org.dateline.link.ItemSource;
import org.dateline.link.NamedItem;

/** An index of items in a folder, mapped into memory. */
public final class ItemIndex implements ItemSource, Closeable {
  // Its greeting on newer Javas is no news to our users. Held, or the level would be collected.
  private static final Logger MAPPING = Logger.getLogger(MMapDirectory.class.getName());

  static {
    MAPPING.setLevel(Level.WARNING);
  }

  private final IndexHeader header;
  private final MMapDirectory directory;
  private final IndexInput items;
  private final IndexInput rows;
  private final IndexInput bearers;
  private final IndexInput names;
  private final FST<Long> transducer; // null when there are no names
  private final int count;

  private ItemIndex(Path folder, IndexHeader header) throws IOException {
    this.header = header;
    directory = new MMapDirectory(folder);
    items = directory.openInput(ItemsWriter.ITEMS, IOContext.DEFAULT);
    rows = directory.openInput(ItemsWriter.ROWS, IOContext.DEFAULT);
    bearers = directory.openInput(NamesWriter.BEARERS, IOContext.DEFAULT);
    names = directory.openInput(NamesWriter.NAMES, IOContext.DEFAULT);
    transducer = transducer();
    count = (int) (rows.length() / ItemsWriter.ROW);
  }

  /** Opens an index that {@code wikidata index} made; refuses any other and a half one. */
  public static ItemIndex open(Path folder) {
    IndexHeader header = IndexFolder.check(folder);
    try {
      return new ItemIndex(folder, header);
    } catch (IOException e) {
      throw UserError.badItemIndex(folder, e);
    }
  }

  /** The header of the index in a folder, once all its files were read and found unharmed. */
  public static IndexHeader verified(Path folder) {
    return IndexFolder.verify(folder);
  }

  private FST<Long> transducer() throws IOException {
    try (IndexInput meta = directory.openInput(NamesWriter.NAMES_META, IOContext.READONCE)) {
      if (meta.readVLong() == 0) {
        return null;
      }
      FST.FSTMetadata<Long> metadata = FST.readMetadata(meta, PositiveIntOutputs.getSingleton());
      return FST.fromFSTReader(metadata, new OffHeapFSTStore(names, 0, metadata));
    }
  }

  @Override
  public List<NamedItem> named(String form) {
    try {
      Long output = transducer == null ? null : Util.get(transducer, new BytesRef(form));
      return output == null ? List.of() : named(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<NamedItem> named(long output) throws IOException {
    IndexInput at = items.clone();
    RandomAccessInput table = rows.randomAccessSlice(0, rows.length());
    if ((output & 1) == 0) {
      return List.of(named(output >> 1, at, table));
    }
    IndexInput list = bearers.clone();
    list.seek(output >> 1);
    int size = list.readVInt();
    List<NamedItem> named = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      named.add(named(list.readVLong(), at, table));
    }
    return named;
  }

  private static NamedItem named(long bearer, IndexInput at, RandomAccessInput table)
      throws IOException {
    return new NamedItem(item(NameRecord.place(bearer), at, table), NameRecord.how(bearer));
  }

  private static Item item(int place, IndexInput at, RandomAccessInput table) throws IOException {
    at.seek(table.readLong((long) place * ItemsWriter.ROW + Integer.BYTES));
    return ItemCodec.read(at);
  }

  @Override
  public Optional<Item> item(String id) {
    try {
      RandomAccessInput table = rows.randomAccessSlice(0, rows.length());
      OptionalInt place = place(ItemCodec.number(id), table);
      return place.isEmpty()
          ? Optional.empty()
          : Optional.of(item(place.getAsInt(), items.clone(), table));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OptionalInt place(int number, RandomAccessInput table) throws IOException {
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = table.readInt((long) middle * ItemsWriter.ROW);
      if (found == number) {
        return OptionalInt.of(middle);
      }
      if (found < number) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return OptionalInt.empty();
  }

  @Override
  public String name() {
    return header.name();
  }

  public IndexHeader header() {
    return header;
  }

  @Override
  public void close() throws IOException {
    try (directory;
        items;
        rows;
        bearers) {
      names.close();
    }
  }
}
