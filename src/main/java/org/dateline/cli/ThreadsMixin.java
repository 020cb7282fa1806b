package org.dateline.cli;

import org.dateline.UserError;
import picocli.CommandLine.Option;

/** How much a command does at once. */
final class ThreadsMixin {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles to work on at once (default: one for each processor).")
  private Integer threads;

  int count() {
    if (threads == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (threads < 1 || threads > 256) {
      throw UserError.outOfRange("--threads", threads, "a number from 1 to 256");
    }
    return threads;
  }
}
