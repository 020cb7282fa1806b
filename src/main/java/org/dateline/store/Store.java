package org.dateline.store;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.dateline.UserError;
import org.dateline.link.Link;
import org.dateline.rdf.Vocabulary;

/**
 * A TDB2 dataset in a folder: a named graph for each article. Its default graph, which is in no
 * answer and no export, notes from what each graph was made. Used by one thread.
 */
public final class Store implements AutoCloseable {
  private static final Node FINGERPRINT = NodeFactory.createURI("urn:dateline:store#fingerprint");

  private final Path directory;
  private DatasetGraph dataset;

  private Store(Path directory, DatasetGraph dataset) {
    this.directory = directory;
    this.dataset = dataset;
  }

  /** Opens a dataset, which must exist. */
  public static Store open(Path directory) {
    DatasetFolder.requireDataset(directory);
    return new Store(directory, DatasetFolder.connect(directory));
  }

  /** Opens a dataset; makes it when there is none. */
  public static Store create(Path directory) {
    boolean there = DatasetFolder.requireDatasetOrNothing(directory);
    return new Store(
        directory, there ? DatasetFolder.connect(directory) : DatasetFolder.make(directory));
  }

  /** The dataset, to be read inside {@link #read}. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** Reads in a transaction, which sees no later writing. */
  public <T> T read(Supplier<T> reading) {
    dataset.begin(ReadWrite.READ);
    try {
      return reading.get();
    } finally {
      dataset.end();
    }
  }

  /** From what a named graph was made; empty when it is not stored. */
  public Optional<String> fingerprint(String name) {
    Node graph = NodeFactory.createURI(name);
    return read(
        () ->
            dataset.getDefaultGraph().stream(graph, FINGERPRINT, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst());
  }

  /** Whether exactly this is stored. */
  public boolean holds(NamedGraph article) {
    Node name = NodeFactory.createURI(article.name());
    return fingerprint(article.name()).filter(article.fingerprint()::equals).isPresent()
        && read(
            () -> {
              Graph stored = dataset.getGraph(name);
              return stored.size() == article.graph().size()
                  && article.graph().stream().allMatch(stored::contains);
            });
  }

  /** Stored articles by the name of their graph, sorted. */
  public List<StoredArticle> articles() {
    return read(
        () ->
            dataset.stream(Node.ANY, Node.ANY, Vocabulary.DIGEST, Node.ANY)
                .map(quad -> article(quad.getGraph(), quad.getObject()))
                .sorted(Comparator.comparing(StoredArticle::name))
                .toList());
  }

  private StoredArticle article(Node name, Node digest) {
    Graph graph = dataset.getGraph(name);
    return new StoredArticle(
        name.getURI(), identifier(name, graph), digest.getLiteralLexicalForm());
  }

  /**
   * Stores articles in one transaction, each in place of what was stored of it before. When that
   * fails, everything is as before and the store can still be used.
   */
  public void replace(List<NamedGraph> articles) {
    dataset.begin(ReadWrite.WRITE);
    try {
      Prefixes.addTo(dataset);
      articles.forEach(this::replace);
      dataset.commit();
    } catch (RuntimeException | InternalError e) {
      reconnect();
      throw UserError.storeFailed(directory, e);
    } finally {
      dataset.end();
    }
  }

  private void replace(NamedGraph article) {
    Node name = NodeFactory.createURI(article.name());
    dataset.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
    article.graph().stream().forEach(t -> dataset.add(Quad.create(name, t)));
    Graph notes = dataset.getDefaultGraph();
    notes.remove(name, FINGERPRINT, Node.ANY);
    notes.add(
        Triple.create(name, FINGERPRINT, NodeFactory.createLiteralString(article.fingerprint())));
  }

  /** An aborted TDB2 dataset that is used on can be damaged for good: it is opened anew. */
  private void reconnect() {
    dataset.abort();
    dataset.end();
    TDBInternal.expel(dataset, true);
    dataset = DatasetFolder.connect(directory);
  }

  /** Calls an action on each article's identifier and graph, which is a copy in memory. */
  public void forEachArticle(BiConsumer<String, Graph> action) {
    read(
        () -> {
          List<Node> names = Iter.toList(dataset.listGraphNodes());
          for (Node name : names) {
            Graph graph = GraphFactory.createDefaultGraph();
            dataset.getGraph(name).stream().forEach(graph::add);
            action.accept(identifier(name, graph), graph);
          }
          return null;
        });
  }

  private static String identifier(Node article, Graph graph) {
    return graph.stream(article, DCTerms.identifier.asNode(), Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse(article.getURI());
  }

  /** Ids of the Wikidata items that articles' graphs link to. */
  public Set<String> items() {
    return read(
        () ->
            Stream.of(OWL.sameAs.asNode(), Vocabulary.OFFICE_ITEM, Vocabulary.COUNTRY)
                .flatMap(property -> dataset.stream(Node.ANY, Node.ANY, property, Node.ANY))
                .map(quad -> quad.getObject().toString())
                .filter(iri -> iri.startsWith(Link.iri("Q")))
                .map(iri -> iri.substring(Link.iri("").length()))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** How many triples the articles' graphs hold together, those that several share once. */
  public long triples() {
    return read(() -> (long) dataset.getUnionGraph().size());
  }

  /** Takes back the room of replaced articles, when they have come to take most of it. */
  public void compactIfGrown() {
    if (DatasetFolder.hasGrown(directory)) {
      DatabaseMgr.compact(dataset, true);
      DatasetFolder.noteSize(directory);
    }
  }

  /** Lets another process open the dataset. */
  @Override
  public void close() {
    TDBInternal.expel(dataset, true);
  }
}
