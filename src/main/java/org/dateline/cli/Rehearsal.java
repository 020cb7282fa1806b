package org.dateline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.dateline.store.Store;

/** Runs the quick commands once, so that the launcher can archive the classes that they load. */
final class Rehearsal {
  private Rehearsal() {}

  /** Plays on an empty dataset of its own. */
  public static void main(String[] args) throws IOException {
    Path dataset = Files.createTempDirectory("dateline");
    try {
      Store.create(dataset).close();
      for (String query : new String[] {"meetings", "statements", "events"}) {
        play("sparql", "--dataset", dataset.toString(), "queries/" + query + ".rq");
      }
      play("sparql", "--dataset", dataset.toString(), "--results", "csv", "queries/meetings.rq");
      play("export", "--dataset", dataset.toString());
      play("--help");
    } finally {
      try (Stream<Path> files = Files.walk(dataset)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  private static void play(String... args) {
    PrintStream nowhere =
        new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Main.run(nowhere, nowhere, args);
  }
}
