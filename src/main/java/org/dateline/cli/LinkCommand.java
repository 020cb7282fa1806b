package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import org.dateline.annotate.AnnotatedText;
import org.dateline.annotate.AnnotationException;
import org.dateline.article.Article;
import org.dateline.pipeline.KeptArticles;
import org.dateline.pipeline.Relink;
import org.dateline.pipeline.Summary;
import org.dateline.store.CurationGraph;
import org.dateline.store.ItemsGraph;
import org.dateline.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Links a dataset anew. */
@CommandLine.Command(
    name = "link",
    description = {
      "Decides anew who is who in a dataset, without annotating its articles again: give the",
      "options that a build would get, and the dataset is what that build would make."
    },
    sortOptions = false)
final class LinkCommand extends Command {
  @Option(
      names = "--dataset",
      paramLabel = "DIR",
      defaultValue = "dataset",
      description = "Dataset to link anew (default: ${DEFAULT-VALUE}).")
  private Path dataset;

  @Mixin private ThreadsMixin threads;
  @Mixin private StagesMixin stages;

  @Override
  int execute(Console console) {
    int workers = threads.count();
    Summary summary;
    BuildProgress progress;
    try (Store store = Store.open(dataset)) {
      progress = new BuildProgress(console, store.articles().size(), verbose());
      StagesMixin.Work work =
          stages.open(LinkCommand::refused, line -> progress.problem(line, null));
      KeptArticles kept = new KeptArticles(dataset, stages.way());
      summary = new Relink(work.stages(), store, kept, workers, progress).run();
      store.replace(List.of(CurationGraph.of(work.curation()), ItemsGraph.none()));
      stages.enrich(store, work.linker());
    }
    progress.end();
    SummaryTable.print(summary, dataset, console);
    return summary.failures() == 0 ? 0 : SOME_FAILED;
  }

  private static AnnotatedText refused(Article article) {
    throw new AnnotationException("is not annotated again", null);
  }
}
