package org.dateline.link.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.dateline.link.Item;

/**
 * What is sorted on disk while an index is made: first all pairs of a class and a class above it,
 * then the parts of items by number, origin and content. Compared as unsigned bytes.
 */
final class PartRecord {
  private static final int SUBCLASS = 0; // no item has this number
  private static final ItemPart.Origin[] ORIGINS = ItemPart.Origin.values();

  private PartRecord() {}

  static byte[] of(ItemPart part) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try {
      OutputStreamDataOutput out = new OutputStreamDataOutput(bytes);
      bytes.writeBytes(ByteBuffer.allocate(4).putInt(ItemCodec.number(part.item().id())).array());
      out.writeByte((byte) part.origin().ordinal());
      ItemCodec.write(part.item(), out);
      ItemCodec.writeStrings(part.redirects(), out);
      out.writeString(part.where()); // last: it must not decide the order of differing parts
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] subclass(int narrow, int wide) {
    return ByteBuffer.allocate(12).putInt(SUBCLASS).putInt(narrow).putInt(wide).array();
  }

  /** Number of the item, or 0 for a pair of classes. */
  static int number(byte[] record) {
    return ByteBuffer.wrap(record).getInt();
  }

  static int narrow(byte[] record) {
    return ByteBuffer.wrap(record).getInt(4);
  }

  static int wide(byte[] record) {
    return ByteBuffer.wrap(record).getInt(8);
  }

  static ItemPart part(byte[] record) {
    try {
      ByteArrayDataInput in = new ByteArrayDataInput(record, 4, record.length - 4);
      ItemPart.Origin origin = ORIGINS[in.readByte()];
      Item item = ItemCodec.read(in);
      List<String> redirects = ItemCodec.readStrings(in);
      return new ItemPart(item, origin, redirects, in.readString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
