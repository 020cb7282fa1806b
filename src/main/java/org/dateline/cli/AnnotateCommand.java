package org.dateline.cli;

import java.util.List;
import org.dateline.annotate.AnnotatedWriter;
import org.dateline.annotate.AnnotationException;
import org.dateline.annotate.Annotator;
import org.dateline.article.Article;
import org.dateline.article.Reading;
import org.dateline.article.Readings;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints articles with their annotations. */
@CommandLine.Command(
    name = "annotate",
    description = "Prints the sentences of articles, with words, names, syntax and times.",
    sortOptions = false)
final class AnnotateCommand extends Command {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files and folders to read; - is standard input.")
  private List<String> inputs;

  @Mixin private ReadingMixin reading;
  @Mixin private AnnotatingMixin annotating;

  @Override
  int execute(Console console) {
    Annotator annotator = annotating.annotator();
    int failures = 0;
    try (Readings readings = reading.reader().read(ReadingMixin.checked(inputs))) {
      while (readings.hasNext()) {
        failures += print(readings.next(), annotator, console) ? 0 : 1;
      }
    }
    return failures == 0 ? 0 : SOME_FAILED;
  }

  private static boolean print(Reading reading, Annotator annotator, Console console) {
    if (!(reading instanceof Article article)) {
      console.err().println("dateline: " + reading);
      return false;
    }
    try {
      console.out().print(AnnotatedWriter.write(annotator.annotate(article)));
      return true;
    } catch (AnnotationException e) {
      console.err().println("dateline: " + article.id() + ": " + e.getMessage());
      return false;
    }
  }
}
