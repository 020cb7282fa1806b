package org.dateline.query;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Shapes;
import org.dateline.store.Export;
import org.dateline.store.ExportFormat;
import org.dateline.store.Store;
import org.dateline.store.SureFacts;

/** The union of the articles in a dataset. */
final class DatasetSource implements Source {
  private final Store store;

  DatasetSource(Path directory) {
    this.store = Store.open(directory);
  }

  @Override
  public <T> T read(Function<DatasetGraph, T> reading) {
    return store.read(() -> reading.apply(store.dataset()));
  }

  @Override
  public <T> T readArticle(String id, Function<DatasetGraph, T> reading) {
    return read(
        dataset -> reading.apply(DatasetGraphFactory.wrap(dataset.getGraph(Iris.article(id)))));
  }

  @Override
  public <T> T readGraph(Function<Graph, T> reading) {
    return read(dataset -> reading.apply(dataset.getUnionGraph()));
  }

  @Override
  public Map<String, List<String>> violations() {
    Shapes shapes = Shapes.bundled();
    Map<String, List<String>> violations = new TreeMap<>();
    store.forEachArticle(
        (name, graph) -> {
          List<String> found = shapes.validate(graph);
          if (!found.isEmpty()) {
            violations.put(name, found);
          }
        });
    return violations;
  }

  @Override
  public void export(ExportFormat format, OutputStream out) {
    store.read(
        () -> {
          Export.write(store.dataset(), format, out);
          return null;
        });
  }

  @Override
  public void exportSure(BigDecimal least, ExportFormat format, OutputStream out) {
    store.read(
        () -> {
          SureFacts sure = new SureFacts(store.dataset(), least);
          Export.write(store.dataset(), sure.quads(), format, out);
          return null;
        });
  }

  @Override
  public void close() {
    store.close();
  }
}
