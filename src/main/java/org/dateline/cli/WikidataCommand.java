package org.dateline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands around the index of Wikidata items. */
@CommandLine.Command(
    name = "wikidata",
    description = "Makes and asks an index of Wikidata items, for linking offline.",
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false,
    subcommands = {
      WikidataIndexCommand.class,
      WikidataInfoCommand.class,
      WikidataFindCommand.class,
      WikidataWikidictCommand.class,
      WikidataTrainCommand.class
    })
final class WikidataCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }
}
