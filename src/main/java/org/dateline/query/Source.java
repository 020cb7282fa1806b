package org.dateline.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.store.ExportFormat;

/** A graph that can be asked: the union of a dataset's articles, or an RDF file. */
public interface Source extends AutoCloseable {
  /** Calls a function on the graph, as the default graph that queries see. */
  <T> T read(Function<DatasetGraph, T> reading);

  /** Calls a function on what is known from one article; on all where that cannot be told apart. */
  <T> T readArticle(String id, Function<DatasetGraph, T> reading);

  /** Calls a function on the graph itself, whose prefixes are those of the data. */
  <T> T readGraph(Function<Graph, T> reading);

  /** What breaks the shapes: the violations by article, those without any left out. */
  Map<String, List<String>> violations();

  /** Writes the whole graph. */
  void export(ExportFormat format, OutputStream out);

  /** Writes the graph without the facts that have less than a confidence from 0 to 1. */
  void exportSure(BigDecimal least, ExportFormat format, OutputStream out);

  @Override
  void close();

  /** The dataset in a folder. */
  static Source dataset(Path directory) {
    return new DatasetSource(directory);
  }

  /** A Turtle file, or one of another serialisation by its extension; named graphs are merged. */
  static Source file(Path file) {
    return new FileSource(file);
  }

  /** Asks a question and prints the answer. */
  default void ask(Question question, Answer answer, PrintStream out) {
    read(
        dataset -> {
          answer.print(question, dataset, out);
          return null;
        });
  }

  /** The rows of a bundled query that concern one article, as plain strings by column name. */
  default List<Map<String, String>> rowsOf(String article, QueryFile query) {
    Question question = new Question(query, Map.of("article", article));
    return readArticle(article, question::rows);
  }
}
