package org.dateline.cli;

import java.math.BigDecimal;
import org.dateline.query.FactSheet;
import org.dateline.query.Source;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what an article says. */
@CommandLine.Command(
    name = "show",
    description = "Prints an article's facts by kind, with their sentences.",
    sortOptions = false)
final class ShowCommand extends Command {
  @Parameters(paramLabel = "ARTICLE", description = "The article's identifier.")
  private String article;

  @Mixin private SourceOptions source;

  @Mixin private SurenessMixin sureness;

  @Override
  int execute(Console console) {
    BigDecimal least = sureness.least().orElse(BigDecimal.ZERO);
    try (Source graph = source.open()) {
      console.out().print(FactSheet.of(graph, article, least, console.terminal().columns()));
    }
    return 0;
  }
}
