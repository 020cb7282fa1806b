package org.dateline.link.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.dateline.UserError;

/** The folder of an index: whole, of this version, or refused. */
final class IndexFolder {
  private static final int BUFFER = 1 << 16;

  private IndexFolder() {}

  /** Reads the header and compares the files' lengths with it. */
  static IndexHeader check(Path folder, IndexHeader.Kind kind) {
    try {
      IndexHeader header = read(folder);
      if (header.kind() != kind) {
        throw UserError.otherIndex(folder, header.kind().what(), kind.what());
      }
      return header;
    } catch (NoSuchFileException e) {
      throw UserError.noItemIndex(folder);
    } catch (IOException e) {
      throw UserError.badItemIndex(folder, e);
    }
  }

  private static IndexHeader read(Path folder) throws IOException {
    IndexHeader header = IndexHeader.read(folder);
    for (Map.Entry<String, IndexHeader.FileInfo> file : header.files().entrySet()) {
      if (Files.size(folder.resolve(file.getKey())) != file.getValue().length()) {
        throw new IOException(file.getKey() + " has another length than its header says");
      }
    }
    return header;
  }

  /** Compares the files' checksums with the header, too: reads all of them. */
  static IndexHeader verify(Path folder) {
    try {
      IndexHeader header = read(folder);
      for (Map.Entry<String, IndexHeader.FileInfo> file : header.files().entrySet()) {
        if (!file.getValue().equals(info(folder.resolve(file.getKey())))) {
          throw new IOException(file.getKey() + " has another checksum than its header says");
        }
      }
      return header;
    } catch (NoSuchFileException e) {
      throw UserError.noItemIndex(folder);
    } catch (IOException e) {
      throw UserError.badItemIndex(folder, e);
    }
  }

  /** Length and checksum of all files in a folder. */
  static Map<String, IndexHeader.FileInfo> infos(Path folder) throws IOException {
    Map<String, IndexHeader.FileInfo> infos = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        infos.put(file.getFileName().toString(), info(file));
      }
    }
    return infos;
  }

  private static IndexHeader.FileInfo info(Path file) throws IOException {
    CRC32 crc = new CRC32();
    long length = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
        crc.update(buffer, 0, n);
        length += n;
      }
    }
    return new IndexHeader.FileInfo(length, "%08x".formatted(crc.getValue()));
  }

  /** Sees to it that all files of a folder are on the disk. */
  static void sync(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
      }
    }
  }
}
