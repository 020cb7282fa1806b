package org.dateline.cli;

import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program, whose commands do the work. */
@CommandLine.Command(
    name = "dateline",
    versionProvider = Dateline.Version.class,
    description = "Reads news articles and builds a knowledge graph of what they report.",
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false,
    subcommands = {
      BuildCommand.class,
      LinkCommand.class,
      AnnotateCommand.class,
      SparqlCommand.class,
      ExportCommand.class,
      ShowCommand.class,
      ExplainCommand.class,
      ValidateCommand.class,
      EvaluateCommand.class,
      WikidataCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 done; 1 done but something failed; 2 called wrongly;",
      "            3 something outside is missing or in use.",
      "",
      "Start with:  dateline build seeds",
      "       then:  dateline sparql queries/meetings.rq"
    })
final class Dateline implements Runnable {
  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and exit.")
  private boolean version;

  Dateline(Console console) {
    this.console = console;
  }

  Console console() {
    return console;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Dateline.class.getPackage().getImplementationVersion();
      return new String[] {"dateline " + (version == null ? "in development" : version)};
    }
  }
}
