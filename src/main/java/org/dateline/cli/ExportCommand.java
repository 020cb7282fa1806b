package org.dateline.cli;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.UserError;
import org.dateline.query.Source;
import org.dateline.store.AtomicFile;
import org.dateline.store.ExportFormat;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the graph to a file. */
@CommandLine.Command(
    name = "export",
    description = "Writes the graph, the same bytes for the same content.",
    sortOptions = false)
final class ExportCommand extends Command {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = {
        "File to write: .ttl, .trig, .nq, .nt, .jsonld or .rdf, gzipped with .gz after it;",
        "standard output without one."
      })
  private Path file;

  @Mixin private SourceOptions source;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "turtle, trig, nquads, ntriples, jsonld or rdfxml (default: by name, else turtle).")
  private String format;

  @Mixin private SurenessMixin sureness;

  @Override
  int execute(Console console) {
    ExportFormat chosen = format();
    Optional<BigDecimal> least = sureness.least();
    try (Source graph = source.open()) {
      if (file == null) {
        write(graph, chosen, least, console.out());
      } else {
        AtomicFile.write(file, out -> write(graph, chosen, least, out));
      }
    }
    return 0;
  }

  private static void write(
      Source graph, ExportFormat format, Optional<BigDecimal> least, OutputStream out) {
    if (least.isPresent()) {
      graph.exportSure(least.get(), format, out);
    } else {
      graph.export(format, out);
    }
  }

  private ExportFormat format() {
    if (format != null) {
      return ExportFormat.of(format);
    }
    return file == null
        ? ExportFormat.TURTLE
        : ExportFormat.of(file)
            .orElseThrow(() -> UserError.unknownExtension(file, ExportFormat.labels()));
  }
}
