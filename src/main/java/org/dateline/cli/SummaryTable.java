package org.dateline.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.pipeline.Summary;
import org.dateline.query.TextTable;

/** Prints the figures of a build, and what to do next. */
final class SummaryTable {
  private static final int WIDTH = 80;

  private final List<List<String>> rows = new ArrayList<>();

  private SummaryTable(Summary summary) {
    row("articles", summary.articles());
    row("unchanged", summary.unchanged());
    row("failures", summary.failures());
    row("mentions", summary.mentions());
    row("entities", summary.entities());
    summary.events().forEach((type, count) -> row("events: " + type, count));
    row("statements", summary.statements());
    row("figures", summary.figures());
    row("triples in the dataset", summary.triples());
    summary
        .seconds()
        .forEach(
            (stage, seconds) ->
                row(
                    "seconds: " + stage.name().toLowerCase(Locale.ROOT),
                    String.format(Locale.ROOT, "%.1f", seconds)));
  }

  private void row(String what, Object value) {
    rows.add(List.of(what, value.toString()));
  }

  static void print(Summary summary, Path dataset, Console console) {
    console
        .out()
        .print(
            new TextTable(List.of("what", "count"), new SummaryTable(summary).rows, WIDTH).print());
    console.out().flush();
    PrintStream err = console.err();
    if (summary.undated() > 0) {
      boolean one = summary.undated() == 1;
      err.printf(
          "dateline: %d of the articles %s no publication date, %s relative dates stay unresolved;"
              + " --date gives one%n",
          summary.undated(), one ? "has" : "have", one ? "its" : "their");
    }
    if (summary.articles() + summary.unchanged() > 0) {
      String option = dataset.equals(Path.of("dataset")) ? "" : " --dataset " + dataset;
      err.printf("dateline: try  dateline sparql%s queries/meetings.rq%n", option);
    }
  }
}
