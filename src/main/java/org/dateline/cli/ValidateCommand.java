package org.dateline.cli;

import java.util.List;
import java.util.Map;
import org.dateline.query.Source;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Checks a graph against the shapes. */
@CommandLine.Command(
    name = "validate",
    description = "Checks a dataset, or an RDF file, against the shapes of the ontology.",
    sortOptions = false)
final class ValidateCommand extends Command {
  @Mixin private SourceOptions source;

  @Override
  int execute(Console console) {
    Map<String, List<String>> violations;
    try (Source graph = source.open()) {
      violations = graph.violations();
    }
    violations.forEach(
        (name, lines) -> lines.forEach(line -> console.out().println(name + ": " + line)));
    if (violations.isEmpty()) {
      console.err().println("dateline: conforms");
      return 0;
    }
    console.err().println("dateline: " + violations.size() + " do not conform; build them again");
    return SOME_FAILED;
  }
}
