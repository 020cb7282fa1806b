package org.dateline.link.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dateline.link.NamedItem.How;

/**
 * A name form and one item that bears it, sorted by form, then the more popular item first, then by
 * number. Compared as unsigned bytes.
 */
final class NameRecord {
  private static final int TAIL = 1 + 4 + 4 + 1;
  private static final How[] HOW = How.values();

  private NameRecord() {}

  static byte[] of(String form, int popularity, int place, How how) {
    byte[] text = form.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(text.length + TAIL)
        .put(text)
        .put((byte) 0) // ends the form: a shorter one comes first
        .putInt(Integer.MAX_VALUE - popularity)
        .putInt(place)
        .put((byte) how.ordinal())
        .array();
  }

  static byte[] form(byte[] record) {
    return Arrays.copyOf(record, record.length - TAIL);
  }

  static boolean sameForm(byte[] record, byte[] form) {
    return record.length == form.length + TAIL
        && Arrays.equals(record, 0, form.length, form, 0, form.length);
  }

  /** The item's place and what the name is to it, as one number. */
  static long bearer(byte[] record) {
    int place = ByteBuffer.wrap(record).getInt(record.length - 5);
    return (long) place * HOW.length + record[record.length - 1];
  }

  static int place(long bearer) {
    return (int) (bearer / HOW.length);
  }

  static How how(long bearer) {
    return HOW[(int) (bearer % HOW.length)];
  }
}
