package org.dateline.query;

import java.io.OutputStream;
import java.math.BigDecimal;
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
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.dateline.UserError;
import org.dateline.rdf.Shapes;
import org.dateline.store.Export;
import org.dateline.store.ExportFormat;
import org.dateline.store.SureFacts;

/** An RDF file, read into memory. */
final class FileSource implements Source {
  private final String name;
  private final Graph graph;

  FileSource(Path file) {
    this.name = file.toString();
    this.graph = load(file);
  }

  private static Graph load(Path file) {
    if (!Files.exists(file)) {
      throw UserError.noSuchFile(file.toString());
    }
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw UserError.notReadable(file);
    }
    JenaSystem.init();
    Graph graph = GraphFactory.createDefaultGraph();
    StreamRDF merging =
        new StreamRDFWrapper(StreamRDFLib.graph(graph)) {
          @Override
          public void quad(Quad quad) {
            triple(quad.asTriple());
          }
        };
    try {
      RDFParser.source(file)
          .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
          .parse(merging);
    } catch (RiotException e) {
      throw UserError.malformedData(file, e.getMessage());
    }
    return graph;
  }

  @Override
  public <T> T read(Function<DatasetGraph, T> reading) {
    return reading.apply(DatasetGraphFactory.wrap(graph));
  }

  @Override
  public <T> T readArticle(String id, Function<DatasetGraph, T> reading) {
    return read(reading);
  }

  @Override
  public <T> T readGraph(Function<Graph, T> reading) {
    return reading.apply(graph);
  }

  @Override
  public Map<String, List<String>> violations() {
    List<String> violations = Shapes.bundled().validate(graph);
    return violations.isEmpty() ? Map.of() : Map.of(name, violations);
  }

  @Override
  public void export(ExportFormat format, OutputStream out) {
    Export.write(graph, format, out);
  }

  @Override
  public void exportSure(BigDecimal least, ExportFormat format, OutputStream out) {
    SureFacts sure = new SureFacts(DatasetGraphFactory.wrap(graph), least);
    Graph left = GraphFactory.createDefaultGraph();
    left.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
    sure.quads().forEachRemaining(quad -> left.add(quad.asTriple()));
    Export.write(left, format, out);
  }

  @Override
  public void close() {
    graph.close();
  }
}
