package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every query file against two articles. The rows expected of {@code queries/NAME.rq} lie in {@code
 * src/test/resources/queries/NAME.tsv}; {@code -Dqueries.update=true} rewrites them, to be read
 * before they are committed.
 */
class QueryFilesTest {
  private static final Node SHORT = Literals.text("B");
  private static final Path QUERIES = Path.of("queries");
  private static final Path EXPECTED = Path.of("src/test/resources/queries");
  private static final Graph GRAPH = Stories.graph();

  static List<String> names() {
    try (Stream<Path> files = Files.list(QUERIES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".rq"))
          .map(name -> name.substring(0, name.length() - ".rq".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String name) throws IOException {
    return Files.readString(QUERIES.resolve(name + ".rq"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void givesTheExpectedRows(String name) throws IOException {
    String rows = inJena(text(name));
    if (Boolean.getBoolean("queries.update")) {
      Files.writeString(EXPECTED.resolve(name + ".tsv"), rows);
    }
    assertThat(rows).isEqualTo(Files.readString(EXPECTED.resolve(name + ".tsv")));
    assertThat(rows.lines().count()).as("rows beside the columns").isGreaterThan(1);
  }

  @ParameterizedTest
  @MethodSource("names")
  void givesTheSameRowsInAnotherStore(String name) throws IOException {
    assertThat(inRdf4j(text(name))).isEqualTo(inJena(text(name)));
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysWhatItAsks(String name) throws IOException {
    assertThat(text(name)).matches("(?s)# [A-Z][^\\n]*[?.]\\n#\\n# Parameters:.*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mentions", "entities", "meetings", "roles", "participants"})
  void anotherNameInAnotherArticleAddsNoRow(String query) throws IOException {
    Graph more = GraphFactory.createDefaultGraph();
    GRAPH.find().forEach(more::add);
    Node name = Literals.text("Ida Holm");
    Node ida = GRAPH.find(Node.ANY, RDFS.Nodes.label, name).next().getSubject();
    more.add(Triple.create(ida, RDFS.Nodes.label, Literals.text("Holm")));
    assertThat(inJena(text(query), more)).isEqualTo(inJena(text(query)));
    more.add(Triple.create(ida, RDFS.Nodes.label, Literals.text("Ida M. Holm")));
    String fuller = inJena(text(query), more);
    assertThat(fuller).contains("Ida M. Holm").hasLineCount(inJena(text(query)).split("\n").length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"roles", "sources"})
  void anotherNameOfAnyoneAddsNoRow(String query) throws IOException {
    Graph more = GraphFactory.createDefaultGraph();
    GRAPH.find().forEach(more::add);
    GRAPH
        .find(Node.ANY, RDFS.Nodes.label, Node.ANY)
        .filterDrop(t -> t.getSubject().getURI().contains("#"))
        .filterKeep(t -> t.getSubject().getURI().matches(".*/(organization|person|place)/.*"))
        .forEach(t -> more.add(Triple.create(t.getSubject(), t.getPredicate(), SHORT)));
    assertThat(more.size()).isGreaterThan(GRAPH.size());
    assertThat(inJena(text(query), more)).isEqualTo(inJena(text(query)));
  }

  /** They ask another server, which no test does. */
  @Test
  void theFederatedOnesAreSparqlAndSayWhatTheyAsk() throws IOException {
    try (Stream<Path> files = Files.list(QUERIES.resolve("federated"))) {
      assertThat(files.toList())
          .isNotEmpty()
          .allSatisfy(
              file -> {
                String text = Files.readString(file);
                Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
                assertThat(query.isSelectType()).isTrue();
                assertThat(query.isOrdered()).isTrue();
                assertThat(text).contains("SERVICE <https://query.wikidata.org/sparql>");
                assertThat(text).matches("(?s)# [A-Z][^\\n]*[?.]\\n.*# Parameters:.*");
              });
    }
  }

  @Test
  void expectsNothingOfQueriesThatAreGone() throws IOException {
    try (Stream<Path> files = Files.list(EXPECTED)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".tsv", "")).toList())
          .isSubsetOf(names());
    }
  }

  private static String inJena(String text) {
    return inJena(text, GRAPH);
  }

  private static String inJena(String text, Graph graph) {
    Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    List<String> rows = new ArrayList<>();
    try (QueryExecution execution =
        QueryExecution.create(query, ModelFactory.createModelForGraph(graph))) {
      ResultSet results = execution.execSelect();
      List<String> columns = results.getResultVars();
      rows.add(String.join("\t", columns));
      results.forEachRemaining(
          row ->
              rows.add(
                  columns.stream()
                      .map(
                          column ->
                              row.get(column) == null ? "" : lexical(row.get(column).asNode()))
                      .collect(Collectors.joining("\t"))));
    }
    return String.join("\n", rows) + "\n";
  }

  private static String lexical(Node node) {
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }

  private static String inRdf4j(String text) throws IOException {
    SailRepository repository = new SailRepository(new MemoryStore());
    StringWriter triples = new StringWriter();
    RDFDataMgr.write(triples, GRAPH, Lang.NTRIPLES);
    List<String> rows = new ArrayList<>();
    try (RepositoryConnection connection = repository.getConnection()) {
      connection.add(new StringReader(triples.toString()), RDFFormat.NTRIPLES);
      TupleQuery query = connection.prepareTupleQuery(text);
      try (TupleQueryResult results = query.evaluate()) {
        List<String> columns = results.getBindingNames();
        rows.add(String.join("\t", columns));
        for (BindingSet row : results) {
          rows.add(
              columns.stream()
                  .map(column -> row.hasBinding(column) ? row.getValue(column).stringValue() : "")
                  .collect(Collectors.joining("\t")));
        }
      }
    } finally {
      repository.shutDown();
    }
    return String.join("\n", rows) + "\n";
  }
}
