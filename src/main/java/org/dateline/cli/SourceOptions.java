package org.dateline.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.dateline.query.Source;
import picocli.CommandLine.Option;

/** Which graph a command reads. */
final class SourceOptions {
  @Option(
      names = "--dataset",
      paramLabel = "DIR",
      defaultValue = "dataset",
      description = "Dataset to read (default: ${DEFAULT-VALUE}).")
  private Path dataset;

  @Option(
      names = "--data",
      paramLabel = "FILE",
      description = "Read an RDF file instead, Turtle for example.")
  private Path data;

  /** The dataset's folder; empty when a file is read instead. */
  Optional<Path> dataset() {
    return data == null ? Optional.of(dataset) : Optional.empty();
  }

  Source open() {
    return data == null ? Source.dataset(dataset) : Source.file(data);
  }
}
