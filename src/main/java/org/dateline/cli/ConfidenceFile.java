package org.dateline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.confidence.Calibration;
import org.dateline.confidence.Count;
import org.dateline.confidence.Counts;
import org.dateline.confidence.MeasuredConfidence;
import org.dateline.evaluate.Evaluation;
import org.dateline.evaluate.Figures;
import org.dateline.query.TextTable;

/** Writes the confidence of patterns, and checks it on the halves that it was not made from. */
final class ConfidenceFile {
  private final Counts counts = new Counts();
  private final Counts first = new Counts();
  private final Counts second = new Counts();
  private final String sets;

  ConfidenceFile(List<Figures> figures, List<Evaluation<?>> evaluations) {
    for (Figures one : figures) {
      first.add(one.firstHalf());
      second.add(one.secondHalf());
    }
    counts.add(first);
    counts.add(second);
    this.sets =
        evaluations.stream()
            .map(one -> one.name() + " (" + one.articles() + ")")
            .collect(Collectors.joining(", "));
  }

  void write(Path file, Console console) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# How sure facts are, by the pattern of words that gave them: family, right, judged, confidence.");
    lines.add(
        "# Made by `dateline evaluate --confidence FILE SET DATA ...` on "
            + LocalDate.now()
            + " from the");
    lines.add("# sets (articles) " + sets + ".");
    lines.addAll(MeasuredConfidence.of(counts).lines(counts));
    EvaluateCommand.write(file, String.join("\n", lines) + "\n");
    Calibration calibration = new Calibration();
    calibration.add(first, second);
    calibration.add(second, first);
    print(calibration, console);
  }

  private static void print(Calibration calibration, Console console) {
    List<List<String>> rows = new ArrayList<>();
    calibration
        .bands()
        .forEach(
            (tenth, band) -> {
              Count count = band.count();
              rows.add(
                  List.of(
                      String.format(Locale.ROOT, "%.1f", tenth / 10.0),
                      Integer.toString(count.judged()),
                      percent(band.expected(), count.judged()),
                      percent(count.right(), count.judged())));
            });
    console.out().printf("%nconfidence on the other half of each set%n");
    List<String> header = List.of("from", "facts", "expected", "right");
    console.out().print(new TextTable(header, rows, console.terminal().columns()).print());
  }

  private static String percent(double part, int all) {
    return String.format(Locale.ROOT, "%.1f", 100 * part / all);
  }
}
