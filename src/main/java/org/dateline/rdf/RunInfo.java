package org.dateline.rdf;

import java.util.Objects;
import java.util.Optional;

/**
 * What made a graph.
 *
 * @param version of the program
 * @param settings hash of all that changes what it writes
 * @param time xsd:dateTime of the run; left out, the same input gives the same bytes
 */
public record RunInfo(String version, String settings, Optional<String> time) {
  public RunInfo {
    Objects.requireNonNull(version);
    Objects.requireNonNull(settings);
    Objects.requireNonNull(time);
  }
}
