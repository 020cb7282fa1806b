package org.dateline.cli;

import java.nio.file.Path;
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

  Source open() {
    return data == null ? Source.dataset(dataset) : Source.file(data);
  }
}
