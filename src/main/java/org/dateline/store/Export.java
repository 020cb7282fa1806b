package org.dateline.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Writes graphs, sorted: the same content gives the same bytes. */
public final class Export {
  private Export() {}

  /** Writes all articles' graphs; as their union where the format knows no named graphs. */
  public static void write(DatasetGraph dataset, ExportFormat format, OutputStream out) {
    Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    write(quads, new TreeMap<>(dataset.prefixes().getMapping()), format, out);
  }

  /** Writes some of a dataset's quads, with its prefixes. */
  public static void write(
      DatasetGraph dataset, Iterator<Quad> quads, ExportFormat format, OutputStream out) {
    write(quads, new TreeMap<>(dataset.prefixes().getMapping()), format, out);
  }

  /** Writes one graph. */
  public static void write(Graph graph, ExportFormat format, OutputStream out) {
    Iterator<Quad> quads =
        graph.stream()
            .map(triple -> Quad.create(Quad.defaultGraphNodeGenerated, triple))
            .iterator();
    write(quads, new TreeMap<>(graph.getPrefixMapping().getNsPrefixMap()), format, out);
  }

  private static void write(
      Iterator<Quad> quads, Map<String, String> prefixes, ExportFormat format, OutputStream out) {
    OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
    switch (format) {
      case TURTLE -> stream(quads, prefixes, format, RDFFormat.TURTLE_BLOCKS, buffered);
      case TRIG -> stream(quads, prefixes, format, RDFFormat.TRIG_BLOCKS, buffered);
      case NQUADS -> stream(quads, Map.of(), format, RDFFormat.NQUADS_UTF8, buffered);
      case NTRIPLES -> stream(quads, Map.of(), format, RDFFormat.NTRIPLES_UTF8, buffered);
      case JSONLD -> whole(quads, prefixes, RDFFormat.JSONLD11_PRETTY, buffered);
      case RDFXML -> whole(quads, prefixes, RDFFormat.RDFXML_PLAIN, buffered);
    }
    flush(buffered);
  }

  private static void flush(OutputStream out) {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stream(
      Iterator<Quad> quads,
      Map<String, String> prefixes,
      ExportFormat format,
      RDFFormat syntax,
      OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, syntax);
    writer.start();
    prefixes.forEach(writer::prefix);
    if (format.hasGraphs()) {
      QuadOrder.forEach(quads, writer::quad);
    } else {
      QuadOrder.forEach(merged(quads), quad -> writer.triple(quad.asTriple()));
    }
    writer.finish();
  }

  private static Iterator<Quad> merged(Iterator<Quad> quads) {
    return Iter.map(quads, quad -> Quad.create(Quad.defaultGraphNodeGenerated, quad.asTriple()));
  }

  /** These writers need the whole graph at hand. */
  private static void whole(
      Iterator<Quad> quads, Map<String, String> prefixes, RDFFormat syntax, OutputStream out) {
    Graph graph = new SortedGraph();
    graph.getPrefixMapping().setNsPrefixes(prefixes);
    QuadOrder.forEach(merged(quads), quad -> graph.add(quad.asTriple()));
    RDFWriter.source(graph).format(syntax).output(out);
  }
}
