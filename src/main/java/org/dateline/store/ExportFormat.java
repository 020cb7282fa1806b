package org.dateline.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.UserError;

/** The RDF serialisations that a graph can be written in. */
public enum ExportFormat {
  TURTLE("ttl"),
  TRIG("trig"),
  NQUADS("nq"),
  NTRIPLES("nt"),
  JSONLD("jsonld"),
  RDFXML("rdf");

  private final String extension;

  ExportFormat(String extension) {
    this.extension = extension;
  }

  /** By its name in lower case, or by its file name extension. */
  public static ExportFormat of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.label().equals(name) || format.extension.equals(name))
        .findFirst()
        .orElseThrow(() -> UserError.unknownFormat("--format " + name, labels()));
  }

  /** By a file's name, {@code .gz} left aside; empty when the name does not tell. */
  public static Optional<ExportFormat> of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    return Arrays.stream(values())
        .filter(format -> name.endsWith("." + format.extension) || format.alsoNamed(name))
        .findFirst();
  }

  private boolean alsoNamed(String name) {
    return this == RDFXML && name.endsWith(".xml")
        || this == TURTLE && name.endsWith(".turtle")
        || this == JSONLD && name.endsWith(".json");
  }

  /** The names that {@link #of(String)} takes. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(ExportFormat::label).toList();
  }

  /** Whether the format keeps named graphs apart. */
  boolean hasGraphs() {
    return this == TRIG || this == NQUADS;
  }

  private String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
