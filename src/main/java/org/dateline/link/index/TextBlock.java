package org.dateline.link.index;

import java.util.Objects;

/**
 * Some whole lines of a text.
 *
 * @param bytes the lines with their ends; only the first {@code length} count
 * @param length in bytes
 * @param firstLine number of the first line, from 1
 * @param lines how many lines
 */
record TextBlock(byte[] bytes, int length, long firstLine, long lines) {
  TextBlock {
    Objects.requireNonNull(bytes);
    Objects.checkFromIndexSize(0, length, bytes.length);
  }
}
