package org.dateline.link.index;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;

/** A file of sorted records, each after its length. */
final class RunFile implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final DataInputStream in;
  private byte[] record;

  private RunFile(DataInputStream in) throws IOException {
    this.in = in;
    next();
  }

  /** Sorts the records and writes them; the file appears when it is whole. */
  static void write(Path file, List<byte[]> records) throws IOException {
    byte[][] sorted = records.toArray(byte[][]::new);
    Arrays.parallelSort(sorted, Arrays::compareUnsigned);
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part), BUFFER))) {
      for (byte[] record : sorted) {
        out.writeInt(record.length);
        out.write(record);
      }
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }

  static RunFile open(Path file) throws IOException {
    return new RunFile(
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER)));
  }

  /** The record at hand, or null after the last. */
  byte[] record() {
    return record;
  }

  /** Goes on to the next record. */
  void next() throws IOException {
    int length;
    try {
      length = in.readInt();
    } catch (EOFException end) {
      record = null;
      return;
    }
    record = in.readNBytes(length);
    if (record.length < length) {
      throw new EOFException("a sorted file is cut short");
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
