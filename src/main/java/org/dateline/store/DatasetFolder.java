package org.dateline.store;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.dateline.UserError;

/** The folder that a TDB2 dataset lives in. */
final class DatasetFolder {
  /** A question takes about a second: another process may just be asking one. */
  private static final int ATTEMPTS = 12;

  private static final long PAUSE_MILLIS = 250;

  /** Growth that calls for compaction; copies of replaced B+tree pages are never used again. */
  private static final int GROWTH = 4;

  /** What an empty dataset takes: its files are laid out in pieces of 8 MB. */
  private static final long SMALLEST = 200_000_000;

  private static final String DATA = "Data-";
  private static final String SIZE_FILE = "compacted-size";

  private DatasetFolder() {}

  static void requireDataset(Path directory) {
    if (!isDataset(directory)) {
      throw Files.isDirectory(directory) && !isEmpty(directory)
          ? UserError.notDataset(directory)
          : UserError.noDataset(directory);
    }
  }

  /**
   * TDB2 would fill any folder with its files: a folder with something else in it is refused.
   *
   * @return whether the dataset is there already
   */
  static boolean requireDatasetOrNothing(Path directory) {
    if (Files.exists(directory) && !isDataset(directory) && !isEmpty(directory)) {
      throw UserError.notDataset(directory);
    }
    try {
      Files.createDirectories(directory);
      return isDataset(directory);
    } catch (IOException e) {
      throw UserError.notWritable(directory, e);
    }
  }

  private static void empty(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      files
          .sorted(Comparator.reverseOrder())
          .filter(file -> !file.equals(directory))
          .map(Path::toFile)
          .forEach(File::delete);
    } catch (IOException e) {
      return; // the error that led here tells more
    }
  }

  private static boolean isDataset(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith(DATA));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isEmpty(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.allMatch(file -> file.endsWith("tdb.lock"));
    } catch (IOException e) {
      return false;
    }
  }

  /** Opens the dataset for this process alone; queries see the union of its named graphs. */
  static DatasetGraph connect(Path directory) {
    return connect(directory, () -> {});
  }

  /** Makes a dataset in an empty folder; one that comes to nothing leaves the folder empty. */
  static DatasetGraph make(Path directory) {
    return connect(directory, () -> empty(directory));
  }

  private static DatasetGraph connect(Path directory, Runnable failed) {
    JenaSystem.init();
    for (int attempt = 1; ; attempt++) {
      try {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(directory));
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        return dataset;
      } catch (RuntimeException e) {
        if (!isLocked(e)) {
          failed.run();
          throw UserError.cannotOpen(directory, e);
        }
        if (attempt == ATTEMPTS) {
          throw UserError.locked(directory);
        }
        pause();
      } catch (InternalError e) { // there was no room to map its files
        failed.run();
        throw UserError.cannotOpen(directory, e);
      }
    }
  }

  /** Jena tells it by a class of its own only where this process holds the lock. */
  private static boolean isLocked(RuntimeException e) {
    return e instanceof DBOpEnvException && String.valueOf(e.getMessage()).contains("lock");
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static boolean hasGrown(Path directory) {
    return size(directory) > GROWTH * Math.max(SMALLEST, notedSize(directory));
  }

  static void noteSize(Path directory) {
    try {
      Files.writeString(directory.resolve(SIZE_FILE), Long.toString(size(directory)));
    } catch (IOException e) {
      throw UserError.storeFailed(directory, e);
    }
  }

  private static long notedSize(Path directory) {
    try {
      return Long.parseLong(Files.readString(directory.resolve(SIZE_FILE)).strip());
    } catch (IOException | NumberFormatException e) {
      return 0;
    }
  }

  /** Of the triples; what else lies in the folder does not shrink by compaction. */
  private static long size(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(file -> directory.relativize(file).toString().startsWith(DATA))
          .filter(Files::isRegularFile)
          .mapToLong(file -> file.toFile().length())
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
