package org.dateline.link.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.UserError;

/**
 * Where an index is made: a folder beside its place, which it takes when it is whole. What was read
 * of the sources stays there when a build breaks off.
 */
final class Workplace implements AutoCloseable {
  private final Path target;
  private final Path place;
  private final FileChannel lock;
  private boolean published;

  private Workplace(Path target, Path place, FileChannel lock) {
    this.target = target;
    this.place = place;
    this.lock = lock;
  }

  static Workplace beside(Path target) {
    Path absolute = target.toAbsolutePath().normalize();
    if (Files.exists(absolute) && !isReplaceable(absolute)) {
      throw UserError.notItemIndex(target);
    }
    if (!Files.isDirectory(absolute.getParent())) {
      throw UserError.noFolderFor(target);
    }
    Path place = absolute.resolveSibling(absolute.getFileName() + ".building");
    try {
      Files.createDirectories(place);
      Workplace work = new Workplace(target, place, lock(place));
      delete(work.index());
      delete(work.sorting());
      Files.createDirectories(work.index());
      Files.createDirectories(work.sorting());
      return work;
    } catch (IOException e) {
      throw UserError.indexNotMade(target, e);
    }
  }

  private static boolean isReplaceable(Path folder) {
    if (Files.exists(folder.resolve(IndexHeader.FILE))) {
      return true;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  private static FileChannel lock(Path place) throws IOException {
    FileChannel channel =
        FileChannel.open(
            place.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean locked = false;
    try {
      locked = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      throw UserError.indexBeingMade(place);
    } finally {
      if (!locked) {
        channel.close();
      }
    }
    if (!locked) {
      throw UserError.indexBeingMade(place);
    }
    return channel;
  }

  /** Folder of the new index. */
  Path index() {
    return place.resolve("index");
  }

  /** Folder for sorting. */
  Path sorting() {
    return place.resolve("sorting");
  }

  /** What was read of a source. */
  SourceRuns runs(Source source) throws IOException {
    String fingerprint = source.fingerprint().orElse(source.name());
    String key = source.kind() + "|" + IndexHeader.VERSION + "|" + fingerprint;
    UUID name = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    SourceRuns runs = SourceRuns.in(place.resolve("read").resolve(name.toString()));
    if (source.fingerprint().isEmpty()) {
      runs.clear();
    }
    return runs;
  }

  /** Does work whose failures are the disk's. */
  <T> T writing(Callable<T> work) {
    try {
      return work.call();
    } catch (IOException | java.io.UncheckedIOException e) {
      throw UserError.indexNotMade(target, e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Puts the index at its place. */
  void publish() {
    Path old = place.resolve("old");
    Path absolute = target.toAbsolutePath().normalize();
    try {
      IndexFolder.sync(index());
      if (Files.exists(absolute)) {
        Files.move(absolute, old, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(index(), absolute, StandardCopyOption.ATOMIC_MOVE);
      published = true;
    } catch (IOException e) {
      throw UserError.indexNotMade(target, e);
    }
  }

  @Override
  public void close() {
    try {
      boolean resumable = !published && hasRuns();
      delete(index());
      delete(sorting());
      lock.close();
      if (!resumable) {
        delete(place);
      }
    } catch (IOException e) {
      throw UserError.indexNotMade(target, e);
    }
  }

  private boolean hasRuns() throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      return files.anyMatch(file -> file.toString().endsWith(".run"));
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }
}
