package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import org.dateline.UserError;
import org.dateline.link.index.IndexBuild;
import org.dateline.link.index.IndexHeader;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an index of items. */
@CommandLine.Command(
    name = "index",
    description = {
      "Makes an index of Wikidata items from dumps and tables, in any order.",
      "A build that broke off goes on when the same command is run again."
    },
    sortOptions = false)
final class WikidataIndexCommand extends Command {
  @Parameters(
      arity = "1..*",
      paramLabel = "SOURCE",
      description = {
        "A Wikidata JSON dump (.json, .json.gz, .json.bz2; - is standard input),",
        "tables of items or of classes (.tsv, .csv, also .gz and .bz2),",
        "English Wikipedia's page, page_props and redirect (.sql.gz)."
      })
  private List<String> inputs;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Folder of the index; one that is there is replaced when the new one is whole.")
  private Path out;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads for parsing (default: one for each processor).")
  private Integer threads;

  @Override
  int execute(Console console) {
    int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (workers < 1 || workers > 256) {
      throw UserError.outOfRange("--threads", workers, "a number from 1 to 256");
    }
    IndexProgress progress = new IndexProgress(console);
    IndexHeader header = IndexBuild.make(inputs, out, workers, progress);
    progress.end();
    console.err().println("dateline: " + out + ": " + header.name());
    return header.sources().stream().anyMatch(s -> s.badLines() > 0) ? SOME_FAILED : 0;
  }
}
