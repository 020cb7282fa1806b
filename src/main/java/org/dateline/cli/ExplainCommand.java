package org.dateline.cli;

import org.dateline.query.Explanation;
import org.dateline.query.Source;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints all that is known of one thing. */
@CommandLine.Command(
    name = "explain",
    description = "Prints all that is known of an event, entity or statement, its words marked.",
    sortOptions = false)
final class ExplainCommand extends Command {
  @Parameters(paramLabel = "IRI", description = "Its IRI, as in the tables.")
  private String iri;

  @Mixin private SourceOptions source;

  @Override
  int execute(Console console) {
    try (Source graph = source.open()) {
      console.out().print(Explanation.of(graph, iri, console.terminal().columns()));
    }
    return 0;
  }
}
