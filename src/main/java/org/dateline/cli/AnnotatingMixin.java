package org.dateline.cli;

import java.nio.file.Path;
import java.time.Duration;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.CoreNlpAnnotator;
import org.dateline.pipeline.CachedAnnotator;
import org.dateline.pipeline.LazyAnnotator;
import picocli.CommandLine.Option;

/** How a command annotates articles. */
final class AnnotatingMixin {
  /** A thousand words take about a second; what takes this long is no article. */
  private static final Duration DEADLINE = Duration.ofMinutes(5);

  @Option(
      names = "--annotations",
      paramLabel = "DIR",
      description = "Keep annotated text in this folder and take it from there.")
  private Path folder;

  Annotator annotator() {
    Annotator annotator = new LazyAnnotator(() -> new CoreNlpAnnotator(DEADLINE));
    return folder == null
        ? annotator
        : new CachedAnnotator(folder, CoreNlpAnnotator.VERSION, annotator);
  }
}
