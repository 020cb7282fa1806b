package org.dateline.link.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;
import org.dateline.UserError;
import org.dateline.link.Item;
import org.dateline.link.ItemSource;
import org.dateline.link.NamedItem;

/** An index of items in a folder, mapped into memory. */
public final class ItemIndex implements ItemSource, Closeable {
  private final IndexHeader header;
  private final MappedFolder files;
  private final IndexInput items;
  private final IndexInput rows;
  private final IndexInput bearers;
  private final FormTransducer names;
  private final int count;

  private ItemIndex(Path folder, IndexHeader header) throws IOException {
    this.header = header;
    files = new MappedFolder(folder);
    items = files.file(ItemsWriter.ITEMS);
    rows = files.file(ItemsWriter.ROWS);
    bearers = files.file(NamesWriter.BEARERS);
    names = files.names();
    count = (int) (rows.length() / ItemsWriter.ROW);
  }

  /** Opens an index that {@code wikidata index} made; refuses any other and a half one. */
  public static ItemIndex open(Path folder) {
    IndexHeader header = IndexFolder.check(folder, IndexHeader.Kind.ITEMS);
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

  @Override
  public List<NamedItem> named(String form) {
    try {
      long number = names.number(form);
      return number == FormTransducer.NONE ? List.of() : named(number);
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
    files.close();
  }
}
