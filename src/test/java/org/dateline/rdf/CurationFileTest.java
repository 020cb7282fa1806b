package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.dateline.UserError;
import org.dateline.extract.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurationFileTest {
  private static final String PREFIXES =
      "@prefix dateline: <https://w3id.org/dateline/ontology#> .\n"
          + "@prefix dcterms: <http://purl.org/dc/terms/> .\n"
          + "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
          + "@prefix schema: <https://schema.org/> .\n"
          + "@prefix wd: <http://www.wikidata.org/entity/> .\n"
          + "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n\n";

  @TempDir Path folder;

  private CurationFile read(String... decisions) {
    Path file = folder.resolve("curation.ttl");
    try {
      Files.writeString(file, PREFIXES + String.join("\n", decisions) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return CurationFile.read(file);
  }

  private static String decision(String entity, String what) {
    return "[] a dateline:Decision ; dateline:decidedOn " + entity + " ; " + what + " .";
  }

  private static String named(String type, String name) {
    return "[ a " + type + " ; rdfs:label \"" + name + "\" ]";
  }

  @Test
  void keepsWhoDecidedAndWhen() {
    Graph graph =
        read(decision(
                named("schema:Person", "Anne Berg"),
                "dateline:mergeWith "
                    + named("schema:Person", "the Anna  Berg")
                    + " ; dcterms:creator \"K. Lie\" ;"
                    + " dcterms:created \"2024-05-17\"^^xsd:date"))
            .graph();
    List<Triple> all = graph.find().toList();
    assertThat(all).hasSize(5);
    assertThat(all).noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank());
    assertThat(graph.find(Node.ANY, Vocabulary.MERGE_WITH, Node.ANY).next().getObject())
        .isEqualTo(Iris.shared(EntityType.PERSON, "Anna Berg"));
    assertThat(graph.find(Node.ANY, DCTerms.creator.asNode(), Node.ANY).next().getObject())
        .isEqualTo(Literals.text("K. Lie"));
    assertThat(Shapes.bundled().validate(graph)).isEmpty();
  }

  @Test
  void givesTheSameGraphForTheSameDecisions() {
    String one = decision(named("schema:Place", "Lund"), "dateline:linkTo wd:Q2167");
    String two = decision("<person/anna-berg-1f2e3d4c>", "dateline:renameTo \"Anna Berg\"");
    Graph graph = read(one, two).graph();
    assertThat(read(two, "", one).graph().isIsomorphicWith(graph)).isTrue();
    assertThat(graph.find().toList())
        .extracting(triple -> triple.getSubject().getURI())
        .allMatch(iri -> iri.startsWith("https://w3id.org/dateline/decision/"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<person/a-1> | dateline:mergeWith <place/b-2> | merges <https://w3id.org/dateline/person/a-1>",
        "<person/a-1> | dateline:mergeWith <person/b-2> ; dateline:partFrom <person/b-2> | merges them, too",
        "<person/a-1> | dateline:mergeWith <person/a-1> | twice",
        "<person/a-1> | dateline:renameTo 'A', 'B' | the names A and B",
        "<person/a-1> | dateline:linkTo wd:Q1, wd:Q2 | the items Q1 and Q2",
        "<person/a-1> | dateline:linkTo wd:Q1 ; dateline:unlinkFrom wd:Q1 | that it is not",
        "<person/a-1> | dateline:linkTo wd:P31 | where an item such as",
        "<person/a-1> | dateline:linkTo 'Q1' | where an item such as",
        "<person/a-1> | dateline:renameTo wd:Q1 | where a text belongs",
        "<person/a-1> | dateline:mergeWith wd:Q1 | where an entity belongs",
        "<person/a-1> | dateline:mergeWith [ a schema:Person ] | where an entity belongs",
        "<person/a-1> | dcterms:creator 'K. Lie' | decides nothing",
        "<person/a-1> | dateline:joinWith <person/b-2> ; dateline:renameTo 'A' | dateline:joinWith",
        "<person/a-1> | dateline:renameTo 'A' ; dcterms:creator [] | a blank node as",
        "<person/a-1> | dateline:renameTo 'A' ; dcterms:created '2024-02-30'^^xsd:date | 2024-02-30",
        "<person/a-1>, <person/b-2> | dateline:renameTo 'A' | more than once",
      })
  void refusesWhatCannotBeFollowed(String entity, String what, String complaint) {
    String quoted = what.replace('\'', '"');
    assertThatThrownBy(() -> read("# a comment", decision(entity, quoted)))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("curation.ttl, line 9: ")
        .hasMessageContaining(complaint)
        .hasMessageEndingWith("; mend the file");
  }

  @Test
  void refusesContradictionsBetweenDecisions() {
    String first = decision("<person/a-1>", "dateline:mergeWith <person/b-2>");
    assertThatThrownBy(
            () ->
                read(
                    first,
                    decision("<person/b-2>", "dateline:mergeWith <person/c-3>"),
                    decision("<person/c-3>", "dateline:partFrom <person/a-1>")))
        .hasMessageContaining("line 10: ");
    assertThatThrownBy(
            () ->
                read(
                    first,
                    decision("<person/a-1>", "dateline:renameTo \"A\""),
                    decision("<person/b-2>", "dateline:renameTo \"B\"")))
        .hasMessageContaining("the names A and B");
    assertThatThrownBy(
            () ->
                read(
                    decision("<person/a-1>", "dateline:linkTo wd:Q1"),
                    decision("<place/b-2>", "dateline:linkTo wd:Q1")))
        .hasMessageContaining("a person and something else are Q1");
    assertThatThrownBy(
            () ->
                read(
                    decision("<person/a-1>", "dateline:linkTo wd:Q1"),
                    decision("<person/b-2>", "dateline:linkTo wd:Q1"),
                    decision("<person/a-1>", "dateline:partFrom <person/b-2>")))
        .hasMessageContaining("gives both the item Q1");
  }

  @Test
  void refusesWhatIsNoDecision() {
    assertThatThrownBy(() -> read("[] dateline:decidedOn <person/a-1> ."))
        .hasMessageContaining("line 8: ")
        .hasMessageContaining("no dateline:Decision");
    assertThatThrownBy(() -> read("[] a dateline:Decision ."))
        .hasMessageContaining("lacks dateline:decidedOn");
    assertThatThrownBy(() -> read("# fine", "merge a with b ."))
        .hasMessageContaining("curation.ttl, line 9: ");
    assertThatThrownBy(() -> CurationFile.read(folder)).hasMessageContaining("cannot be read");
  }

  @Test
  void readsWhatTheDocumentationShows() throws IOException {
    List<String> example =
        Files.readAllLines(Path.of("docs/linking.md")).stream()
            .dropWhile(line -> !line.startsWith("    @prefix"))
            .takeWhile(line -> line.isEmpty() || line.startsWith("    "))
            .toList();
    Path file = folder.resolve("example.ttl");
    Files.write(file, example);
    Graph graph = CurationFile.read(file).graph();
    assertThat(graph.find(Node.ANY, Vocabulary.DECIDED_ON, Node.ANY).toList()).hasSize(4);
  }
}
