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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an index of items gives to a dataset, from the command line to its tables. */
class EnrichTest {
  private static final String DAY = "2024-05-17";
  private static final String IRI = "<http://www.wikidata.org/entity/Q900001>";

  @TempDir private Path folder;
  private Path articles;
  private Path annotations;
  private Path index;
  private Path dataset;

  @BeforeEach
  void makeIndex() throws IOException {
    articles = Newsroom.write(folder.resolve("articles"));
    annotations =
        Newsroom.annotations(folder.resolve("kept"), Optional.of(LocalDate.parse(DAY)), articles);
    dataset = folder.resolve("dataset");
    index = folder.resolve("index");
    Path table = folder.resolve("items.tsv");
    Files.writeString(
        table,
        "qid\tlabel\taliases\tdescription\ttypes\tpopularity\tcountries\toccupations\tborn\tcoordinates\n"
            + "Q900001\tErik Holm\t\tminister of a harbour\tQ5\t40\tQ900003\tQ900004\t1961\t\n"
            + "Q900002\tErik Holm\t\tfootballer\tQ5\t2\t\t\t\t\n"
            + "Q900003\tHarbourland\t\tcountry by the sea\tQ6256\t90\t\t\t\t60,5\n"
            + "Q900004\tpolitician\t\tprofession\tQ28640\t9\t\t\t\t\n");
    assertThat(Run.of("wikidata", "index", table, "--out", index).code()).isZero();
  }

  private Run build(Object... more) {
    List<Object> args = new ArrayList<>(List.of("build", articles, "--dataset", dataset));
    args.addAll(List.of("--annotations", annotations, "--date", DAY, "--wikidata", index));
    args.addAll(List.of(more));
    Run run = Run.of(args.toArray());
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  private String ask(String pattern) {
    Run run =
        Run.of(
            "sparql",
            "SELECT ?value WHERE { " + pattern + " } ORDER BY ?value",
            "--dataset",
            dataset,
            "--results",
            "csv");
    assertThat(run.code()).as(run.err()).isZero();
    return run.out().replace("\r", "");
  }

  @Test
  void keepsWhatTheIndexKnowsOfLinkedItems() {
    build("--enrich");
    assertThat(ask("?e <http://www.w3.org/2002/07/owl#sameAs> " + IRI + " ; a ?value"))
        .contains("schema.org/Person");
    assertThat(ask(IRI + " <https://schema.org/description> ?value"))
        .contains("minister of a harbour");
    assertThat(ask(IRI + " <http://www.wikidata.org/prop/direct/P106> ?value")).contains("Q900004");
    assertThat(
            ask(
                IRI
                    + " <http://www.wikidata.org/prop/direct/P27>/<http://www.w3.org/2000/01/rdf-schema#label> ?value"))
        .contains("Harbourland");
    assertThat(ask(IRI + " <https://schema.org/birthDate> ?value")).contains("1961");
    assertThat(ask("<http://www.wikidata.org/entity/Q900002> ?p ?value")).isEqualTo("value\n");
    Run quads = Run.of("export", "--dataset", dataset, "--format", "nquads");
    assertThat(quads.out().lines())
        .filteredOn(line -> line.startsWith(IRI))
        .isNotEmpty()
        .allMatch(line -> line.contains("<https://w3id.org/dateline/wikidata>"));
  }

  @Test
  void keepsNothingUnasked() {
    build();
    assertThat(ask(IRI + " ?p ?value")).isEqualTo("value\n");
  }

  @Test
  void explainTellsWhyAnEntityHasItsItem() {
    build();
    String iri =
        ask("?value <http://www.w3.org/2002/07/owl#sameAs> " + IRI)
            .lines()
            .skip(1)
            .findFirst()
            .orElseThrow();
    Run plain = Run.of("explain", iri, "--dataset", dataset);
    assertThat(plain.code()).as(plain.err()).isZero();
    assertThat(plain.out()).doesNotContain("Which item it is");
    Run run = Run.of("explain", iri, "--dataset", dataset, "--wikidata", index);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith(plain.out())
        .contains("Which item it is in harbour")
        .contains("  Q900001: the best candidate is above the threshold")
        .containsPattern(
            "  Q900001 Erik Holm \\(minister of a harbour\\), 0\\.\\d\\d, by label: .*field \\+")
        .containsPattern("  Q900002 Erik Holm \\(footballer\\), 0\\.\\d\\d, by label: .*field -")
        .doesNotContain("fishermen");
  }
}
