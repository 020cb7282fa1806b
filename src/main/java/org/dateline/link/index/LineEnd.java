package org.dateline.link.index;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds the ends of lines in bytes, eight at a time. */
final class LineEnd {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ENDS = 0x0a0a0a0a0a0a0a0aL;
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;

  private LineEnd() {}

  /** Place of the first line feed from a place on, or the limit when there is none before it. */
  static int next(byte[] bytes, int from, int limit) {
    int i = from;
    for (; i <= limit - Long.BYTES; i += Long.BYTES) {
      long other = (long) WORDS.get(bytes, i) ^ ENDS; // a zero byte where a line feed is
      long zeros = (other - ONES) & ~other & HIGH;
      if (zeros != 0) {
        return i + (Long.numberOfTrailingZeros(zeros) >>> 3);
      }
    }
    while (i < limit && bytes[i] != '\n') {
      i++;
    }
    return i;
  }

  /** How many lines there are, the last with or without an end. */
  static long count(byte[] bytes, int limit) {
    long lines = 0;
    for (int i = 0; i < limit; i = next(bytes, i, limit) + 1) {
      lines++;
    }
    return lines;
  }
}
