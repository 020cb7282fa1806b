package org.dateline.link.index;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.dateline.link.Item;

/**
 * Writes the items by number, and beside them a row each of {@value #ROW} bytes: number, then where
 * the item begins.
 */
final class ItemsWriter implements AutoCloseable {
  static final String ITEMS = "items.bin";
  static final String ROWS = "items.rows";
  static final int ROW = 12;

  private final IndexOutput items;
  private final IndexOutput rows;
  private int count;

  ItemsWriter(Directory directory) throws IOException {
    items = directory.createOutput(ITEMS, IOContext.DEFAULT);
    rows = directory.createOutput(ROWS, IOContext.DEFAULT);
  }

  /** Writes an item; gives its place among the items, from 0. */
  int write(Item item) throws IOException {
    rows.writeInt(ItemCodec.number(item.id()));
    rows.writeLong(items.getFilePointer());
    ItemCodec.write(item, items);
    return count++;
  }

  int count() {
    return count;
  }

  @Override
  public void close() throws IOException {
    items.close();
    rows.close();
  }
}
