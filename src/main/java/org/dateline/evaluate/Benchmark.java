package org.dateline.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * An annotated set: how its files are read, and what is asked of an answer. The definitions are
 * those of the scorers that published the set's figures; where they differ the class says so.
 */
interface Benchmark<G> {
  /** The bundled queries that it needs. */
  List<String> queries();

  /** What the user gives, in a few words. */
  String layout();

  /** The documents in a stable order. */
  List<Document<G>> load(Path data) throws IOException;

  /**
   * The counts of one document by metric; every document of a set has the same metrics in the same
   * order.
   */
  Map<String, Tally> score(Document<G> document, Answers answers, Judge judge);
}
