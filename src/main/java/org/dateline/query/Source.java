package org.dateline.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.dateline.UserError;
import org.dateline.store.Export;
import org.dateline.store.ExportFormat;
import org.dateline.store.Store;

/** A graph that can be asked: the union of a dataset's articles, or an RDF file. */
public interface Source extends AutoCloseable {
  /** Calls a function on the graph, as the default graph of a dataset. */
  <T> T read(Function<DatasetGraph, T> reading);

  @Override
  void close();

  /** The dataset in a folder. */
  static Source dataset(Path directory) {
    Store store = Store.open(directory);
    return new Source() {
      @Override
      public <T> T read(Function<DatasetGraph, T> reading) {
        return store.read(() -> reading.apply(store.dataset()));
      }

      @Override
      public void close() {
        store.close();
      }
    };
  }

  /** A Turtle file, or one of another serialisation by its extension; named graphs are merged. */
  static Source file(Path file) {
    DatasetGraph dataset = load(file);
    return new Source() {
      @Override
      public <T> T read(Function<DatasetGraph, T> reading) {
        return reading.apply(dataset);
      }

      @Override
      public void export(ExportFormat format, OutputStream out) {
        Graph graph = dataset.getDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(dataset.prefixes().getMapping());
        Export.write(graph, format, out);
      }

      @Override
      public void close() {
        dataset.close();
      }
    };
  }

  private static DatasetGraph load(Path file) {
    if (!Files.exists(file)) {
      throw UserError.noSuchFile(file.toString());
    }
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw UserError.notReadable(file);
    }
    JenaSystem.init();
    DatasetGraph dataset = DatasetGraphFactory.create();
    StreamRDF merging =
        new StreamRDFWrapper(StreamRDFLib.dataset(dataset)) {
          @Override
          public void quad(Quad quad) {
            triple(quad.asTriple());
          }
        };
    try {
      RDFParser.source(file)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(merging);
    } catch (RiotException e) {
      throw UserError.malformedData(file, e.getMessage());
    }
    return dataset;
  }

  /** Asks a question and prints the answer. */
  default void ask(Question question, Answer answer, PrintStream out) {
    read(
        dataset -> {
          answer.print(question, dataset, out);
          return null;
        });
  }

  /** The rows that a query gives, as plain strings by column name. */
  default List<Map<String, String>> rows(QueryFile query, Map<String, String> bindings) {
    Question question = new Question(query, bindings);
    return read(question::rows);
  }

  /** Writes the whole graph. */
  default void export(ExportFormat format, OutputStream out) {
    read(
        dataset -> {
          Export.write(dataset, format, out);
          return null;
        });
  }
}
