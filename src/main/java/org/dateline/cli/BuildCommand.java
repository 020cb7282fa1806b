package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import org.dateline.article.ArticleCount;
import org.dateline.article.Readings;
import org.dateline.pipeline.Build;
import org.dateline.pipeline.KeptArticles;
import org.dateline.pipeline.Summary;
import org.dateline.query.Source;
import org.dateline.store.AtomicFile;
import org.dateline.store.CurationGraph;
import org.dateline.store.ExportFormat;
import org.dateline.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads articles into a dataset. */
@CommandLine.Command(
    name = "build",
    description = "Reads articles and stores what they report; an article read again is replaced.",
    sortOptions = false)
final class BuildCommand extends Command {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Text files, JSON lines and folders of them; - is standard input.")
  private List<String> inputs;

  @Option(
      names = "--dataset",
      paramLabel = "DIR",
      defaultValue = "dataset",
      description = "Dataset to write, made when there is none (default: ${DEFAULT-VALUE}).")
  private Path dataset;

  @Option(
      names = "--turtle",
      paramLabel = "FILE",
      description = "Write the dataset's graph as Turtle, too.")
  private Path turtle;

  @Mixin private ThreadsMixin threads;
  @Mixin private ReadingMixin reading;
  @Mixin private AnnotatingMixin annotating;
  @Mixin private StagesMixin stages;

  @Override
  int execute(Console console) {
    List<String> files = ReadingMixin.checked(inputs);
    BuildProgress progress = new BuildProgress(console, total(files, console), verbose());
    int workers = threads.count();
    // before the dataset is made: the user's files may be wrong
    StagesMixin.Work work =
        stages.open(annotating.annotator(), line -> progress.problem(line, null));
    KeptArticles kept = new KeptArticles(dataset, stages.way());
    Summary summary;
    try (Store store = Store.create(dataset);
        Readings readings = reading.reader().read(files)) {
      summary = new Build(work.stages(), store, kept, workers, progress).run(readings);
      if (work.curation().isPresent()) {
        store.replace(List.of(CurationGraph.of(work.curation())));
      }
      stages.enrich(store, work.linker());
    }
    progress.end();
    if (turtle != null) {
      writeTurtle();
    }
    SummaryTable.print(summary, dataset, console);
    return summary.failures() == 0 ? 0 : SOME_FAILED;
  }

  /** Counting reads JSON lines through, which only a watched progress line is worth. */
  private static int total(List<String> files, Console console) {
    return console.terminal().progress() ? ArticleCount.of(files) : 0;
  }

  private void writeTurtle() {
    try (Source graph = Source.dataset(dataset)) {
      AtomicFile.write(turtle, out -> graph.export(ExportFormat.TURTLE, out));
    }
  }
}
