package org.dateline.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.UserError;
import org.dateline.query.Answer;
import org.dateline.query.QueryFile;
import org.dateline.query.QueryLibrary;
import org.dateline.query.Question;
import org.dateline.query.ResultFormat;
import org.dateline.query.Source;
import org.dateline.query.TextTable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the graph. */
@CommandLine.Command(
    name = "sparql",
    description = "Asks the graph a SPARQL query; without one, lists the bundled queries.",
    sortOptions = false)
final class SparqlCommand extends Command {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE|QUERY",
      description = "A query file, a bundled one such as queries/meetings.rq, or the query itself.")
  private String query;

  @Mixin private SourceOptions source;

  @Option(
      names = "--results",
      paramLabel = "FORM",
      defaultValue = "table",
      description = "table, csv, tsv, json or xml (default: ${DEFAULT-VALUE}).")
  private String results;

  @Option(
      names = "--bind",
      paramLabel = "NAME=VALUE",
      description = "Set a parameter of the query; may be repeated.")
  private List<String> bindings = List.of();

  @Mixin private SurenessMixin sureness;

  @Override
  int execute(Console console) {
    if (query == null) {
      list(console.out(), console.terminal().columns());
      return 0;
    }
    Answer answer = new Answer(ResultFormat.of(results), console.terminal().columns());
    Question question = new Question(QueryLibrary.find(query), bindings());
    sureness.least().ifPresent(question::surerThan);
    try (Source graph = source.open()) {
      graph.ask(question, answer, console.out());
    }
    return 0;
  }

  private Map<String, String> bindings() {
    Map<String, String> values = new LinkedHashMap<>();
    for (String binding : bindings) {
      int sign = binding.indexOf('=');
      if (sign < 1) {
        throw UserError.malformedBinding(binding);
      }
      values.put(binding.substring(0, sign).replaceFirst("^[?$]", ""), binding.substring(sign + 1));
    }
    return values;
  }

  private static void list(PrintStream out, int width) {
    List<List<String>> rows = QueryLibrary.bundled().stream().map(SparqlCommand::row).toList();
    out.print(new TextTable(List.of("query", "question", "parameters"), rows, width).print());
  }

  private static List<String> row(QueryFile file) {
    return List.of(file.name(), file.question(), String.join(", ", file.parameters().keySet()));
  }
}
