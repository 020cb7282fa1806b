package org.dateline.store;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.dateline.UserError;

/** Writes a file beside its place and moves it there when it is whole, or leaves all as it was. */
public final class AtomicFile {
  private AtomicFile() {}

  /** Writes a file, gzipped when its name ends in {@code .gz}. */
  public static void write(Path file, Consumer<OutputStream> content) {
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw UserError.noFolderFor(file);
    }
    if (Files.isDirectory(file)) {
      throw UserError.notReadable(file);
    }
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        fill(file, file, content); // a pipe or device has no place to be moved to
      } else {
        replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
      }
    } catch (IOException | UncheckedIOException | RuntimeIOException e) {
      throw UserError.notWritable(file, e);
    }
  }

  /** Writes bytes where a lambda may throw no IOException. */
  public static void put(OutputStream out, byte[] bytes) {
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void replace(Path file, Consumer<OutputStream> content) throws IOException {
    // Not a temporary file in Java's sense: those are readable by their owner alone.
    String name = "." + file.getFileName() + "." + UUID.randomUUID() + ".part";
    Path part = file.resolveSibling(name);
    try {
      fill(part, file, content);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void fill(Path file, Path named, Consumer<OutputStream> content)
      throws IOException {
    try (FileOutputStream bytes = new FileOutputStream(file.toFile())) {
      OutputStream out =
          named.toString().endsWith(".gz") ? new GZIPOutputStream(bytes, 1 << 16) : bytes;
      content.accept(out);
      out.close();
    }
  }
}
