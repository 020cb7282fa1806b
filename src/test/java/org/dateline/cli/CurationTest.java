package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.Newsroom;
import org.dateline.rdf.Iris;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurationTest {
  private static final String DAY = "2024-05-17";
  private static final String BERG = "[ a schema:Person ; rdfs:label \"Anna Berg\" ]";
  private static final String HOLM = "[ a schema:Person ; rdfs:label \"Erik Holm\" ]";
  private static final String BERGEN = "[ a schema:Place ; rdfs:label \"Bergen\" ]";

  @TempDir Path folder;
  private Path articles;
  private Path annotations;
  private Path dataset;

  @BeforeEach
  void write() throws IOException {
    articles = Newsroom.write(folder.resolve("articles"));
    Files.writeString(articles.resolve("pier.txt"), Newsroom.MEETING + "\n");
    annotations =
        Newsroom.annotations(folder.resolve("kept"), Optional.of(LocalDate.parse(DAY)), articles);
    dataset = folder.resolve("dataset");
  }

  private Path decisions(String... decisions) throws IOException {
    Path file = folder.resolve("curation.ttl");
    Files.writeString(
        file,
        "@prefix dateline: <https://w3id.org/dateline/ontology#> .\n"
            + "@prefix dcterms: <http://purl.org/dc/terms/> .\n"
            + "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
            + "@prefix schema: <https://schema.org/> .\n"
            + "@prefix wd: <http://www.wikidata.org/entity/> .\n"
            + String.join("\n", decisions));
    return file;
  }

  private static String decision(String entity, String what) {
    return "[] a dateline:Decision ; dateline:decidedOn " + entity + " ; " + what + " .";
  }

  private Run build(Path into, Object... more) {
    List<Object> args =
        new ArrayList<>(
            List.of(
                "build", articles, "--dataset", into, "--annotations", annotations, "--date", DAY));
    args.addAll(List.of(more));
    Run run = Run.of(args.toArray());
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  private Run link(Object... more) {
    List<Object> args = new ArrayList<>(List.of("link", "--dataset", dataset));
    args.addAll(List.of(more));
    return Run.of(args.toArray());
  }

  private static String graph(Path dataset) {
    return Run.of("export", "--dataset", dataset, "--format", "nquads").out();
  }

  /** Rows of entity, name, type and item. */
  private List<String> entities() {
    return Run.of("sparql", "--dataset", dataset, "--results", "csv", "queries/entities.rq")
        .out()
        .lines()
        .skip(1)
        .map(row -> row.replaceFirst("^https://w3id.org/dateline/", ""))
        .toList();
  }

  @Test
  void linksAsDecidedAndAsAFreshBuildWould() throws IOException {
    build(dataset);
    Path file =
        decisions(
            decision(BERG, "dateline:linkTo wd:Q71 ; dcterms:creator \"K. Lie\""),
            decision(HOLM, "dateline:renameTo \"Erik A. Holm\""));
    Run run = link("--curation", file);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(entities())
        .anyMatch(row -> row.startsWith("person/q71-") && row.contains("Anna Berg,Person"))
        .anyMatch(row -> row.startsWith("person/erik-holm-") && row.contains("Erik A. Holm"));
    assertThat(graph(dataset)).contains("K. Lie", "<https://w3id.org/dateline/curation>");
    assertThat(Run.of("validate", "--dataset", dataset).code()).isZero();
    Path fresh = folder.resolve("fresh");
    build(fresh, "--curation", file);
    assertThat(graph(dataset)).isEqualTo(graph(fresh));
    String before = graph(dataset);
    assertThat(link().code()).isZero();
    assertThat(graph(dataset)).isNotEqualTo(before).doesNotContain("curation", "Q71");
  }

  @Test
  void mergesByIri() throws IOException {
    build(dataset);
    String berg = iri("Anna Berg");
    link("--curation", decisions(decision(HOLM, "dateline:mergeWith <" + berg + ">")));
    assertThat(entities()).filteredOn(row -> row.contains("Person")).hasSize(1);
    assertThat(graph(dataset)).contains("<" + berg + ">");
    assertThat(Run.of("validate", "--dataset", dataset).code()).isZero();
  }

  private String iri(String name) {
    return entities().stream()
        .filter(row -> row.contains("," + name + ","))
        .map(row -> "https://w3id.org/dateline/" + row.split(",")[0])
        .findFirst()
        .orElseThrow();
  }

  @Test
  void mergesWithAnItem() throws IOException {
    build(dataset);
    link(
        "--curation",
        decisions(
            decision(HOLM, "dateline:mergeWith " + BERG),
            decision(BERG, "dateline:linkTo wd:Q71 ; dateline:renameTo \"A. Berg\"")));
    assertThat(entities())
        .filteredOn(row -> row.contains("Person"))
        .hasSize(1)
        .allMatch(row -> row.startsWith("person/q71-") && row.contains("A. Berg"));
    assertThat(Run.of("validate", "--dataset", dataset).code()).isZero();
  }

  @Test
  void partsTheEntityOfOneArticle() throws IOException {
    build(dataset);
    String berg = iri("Anna Berg");
    link(
        "--curation",
        decisions(
            decision(BERG, "dateline:partFrom " + BERG + " ; dateline:inArticle \"pier\""),
            decision(BERG, "dateline:linkTo wd:Q71 ; dateline:inArticle \"harbour\"")));
    assertThat(entities())
        .filteredOn(row -> row.contains("Anna Berg"))
        .hasSize(2)
        .anyMatch(row -> row.startsWith("person/q71-"))
        .anyMatch(row -> row.contains("#entity-"));
    assertThat(graph(dataset).lines().filter(line -> line.startsWith("<" + berg + ">"))).isEmpty();
  }

  @Test
  void partsWhatGoesByTheSameItem() throws IOException {
    Path table = folder.resolve("links.tsv");
    Files.writeString(table, "Anna Berg\tQ71\nErik Holm\tQ71\n");
    build(dataset, "--links", table);
    assertThat(entities()).filteredOn(row -> row.contains("Person")).hasSize(1);
    link(
        "--links",
        table,
        "--curation",
        decisions(decision(HOLM, "dateline:partFrom <" + iri("Anna Berg") + ">")));
    assertThat(entities())
        .filteredOn(row -> row.contains("Person"))
        .hasSize(2)
        .anyMatch(row -> row.startsWith("person/erik-holm-"))
        .anyMatch(row -> row.startsWith("person/q71-"));
  }

  @Test
  void takesAWrongItemAway() throws IOException {
    Path table = folder.resolve("links.tsv");
    Files.writeString(table, "Bergen\tQ75\n");
    build(dataset, "--links", table);
    assertThat(graph(dataset)).contains("entity/Q75");
    Path file = decisions(decision(BERGEN, "dateline:unlinkFrom wd:Q75"));
    link("--links", table, "--curation", file);
    assertThat(entities()).anyMatch(row -> row.startsWith("place/bergen-"));
    assertThat(graph(dataset).lines().filter(line -> line.contains("sameAs"))).isEmpty();
  }

  @Test
  void refusesAContradictionBeforeAnythingIsDone() throws IOException {
    build(dataset);
    String before = graph(dataset);
    Run run = link("--curation", decisions("", decision(BERG, "dateline:mergeWith " + BERGEN)));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("curation.ttl, line 7: merges").hasLineCount(1);
    assertThat(graph(dataset)).isEqualTo(before);
  }

  @Test
  void refusesToMergeAnArticlesOwnEntityWithOneOfAnotherKind() throws IOException {
    build(dataset);
    String local = Iris.article("harbour").getURI() + "#entity-0-9";
    Run run =
        link("--curation", decisions(decision("<" + local + ">", "dateline:mergeWith " + BERGEN)));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("merges Anna Berg, a person, with <").hasLineCount(1);
  }
}
