package org.dateline.pipeline;

import org.dateline.annotate.AnnotatedText;
import org.dateline.extract.Facts;
import org.dateline.store.NamedGraph;

/** What became of one input. */
sealed interface Outcome {
  /**
   * It was read.
   *
   * @param graph to be stored
   * @param facts what it says
   * @param text as it was annotated
   */
  record Read(NamedGraph graph, Facts facts, AnnotatedText text) implements Outcome {}

  /** It is stored already, made from the same by the same program. */
  record Unchanged() implements Outcome {}

  /**
   * It could not be read or made no sound graph.
   *
   * @param line names it, says what is wrong and what to do
   * @param cause of a defect of the program, null otherwise
   */
  record Failed(String line, Throwable cause) implements Outcome {}
}
