package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.dateline.Newsroom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that read a dataset. */
class CommandsTest {
  @TempDir static Path folder;
  private static Path dataset;

  @BeforeAll
  static void build() {
    String day = "2024-05-17";
    dataset = folder.resolve("dataset");
    Path articles = Newsroom.write(folder.resolve("articles"));
    Path kept =
        Newsroom.annotations(folder.resolve("kept"), Optional.of(LocalDate.parse(day)), articles);
    Run run = Run.of("build", articles, "--dataset", dataset, "--annotations", kept, "--date", day);
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void helps() {
    Run run = Run.of("--help");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(
            "build",
            "annotate",
            "sparql",
            "export",
            "show",
            "explain",
            "validate",
            "evaluate",
            "Exit codes");
    assertThat(Run.of("--version").out()).startsWith("dateline ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "annotate", "sparql", "export", "show", "explain", "validate"})
  void helpsWithEachCommand(String command) {
    Run run = Run.of(command, "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Usage: dateline " + command);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "bulid", "--nope", "build", "show", "sparql --results", "build --threads x y"})
  void refusesWhatItDoesNotUnderstandInOneLine(String line) {
    Run run = Run.of((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("dateline: ").contains("--help").hasLineCount(1);
  }

  @Test
  void listsTheBundledQueries() {
    assertThat(Run.of("sparql").out()).contains("queries/meetings.rq", "Who met whom");
  }

  @Test
  void printsTablesByDefault() {
    Run run = Run.of("sparql", "--dataset", dataset, "queries/meetings.rq");
    assertThat(run.out()).contains("article", "───", "Anna Berg", "Erik Holm");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "tsv", "json", "xml"})
  void printsResultsForPrograms(String form) {
    Run run = Run.of("sparql", "--dataset", dataset, "--results", form, "queries/meetings.rq");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Anna Berg").doesNotContain("───");
  }

  @Test
  void bindsParameters() {
    assertThat(
            Run.of("sparql", "--dataset", dataset, "--bind", "person=Erik Holm", "meetings").out())
        .contains("Anna Berg");
    assertThat(Run.of("sparql", "--dataset", dataset, "--bind", "person=Nobody", "meetings").out())
        .doesNotContain("Anna Berg");
    Run unknown = Run.of("sparql", "--dataset", dataset, "--bind", "weather=rain", "meetings");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("weather", "article, person").hasLineCount(1);
    assertThat(Run.of("sparql", "--bind", "person", "meetings").code()).isEqualTo(2);
  }

  @Test
  void leavesOutWhatIsNotSure() {
    for (String query : new String[] {"meetings", "events"}) {
      assertThat(ask(query, "0.01").lines()).hasSizeGreaterThan(1);
      assertThat(ask(query, "1").lines()).hasSize(1);
    }
    assertThat(Run.of("show", "harbour", "--dataset", dataset, "--min-confidence", "1").out())
        .contains("Article")
        .doesNotContain("Meetings");
    Run kin = Run.of("sparql", "--dataset", dataset, "--min-confidence", "0.9", "kin");
    assertThat(kin.code()).isEqualTo(2);
    assertThat(kin.err()).contains("kin", "confidence").hasLineCount(1);
    assertThat(Run.of("show", "harbour", "--min-confidence", "sure").err())
        .contains("sure", "from 0 to 1")
        .hasLineCount(1);
  }

  private static String ask(String query, String least) {
    String[] form = {"--results", "csv", "--min-confidence", least};
    return Run.of("sparql", "--dataset", dataset, form[0], form[1], form[2], form[3], query).out();
  }

  @Test
  void refusesUpdatesAndLosesNothing() {
    Run run = Run.of("sparql", "--dataset", dataset, "DELETE WHERE { ?s ?p ?o }");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("update").hasLineCount(1);
    assertThat(Run.of("sparql", "--dataset", dataset, "ASK { ?s ?p ?o }").out())
        .isEqualTo("true\n");
  }

  @Test
  void doesNotMakeADatasetByAskingOne() {
    Path nowhere = folder.resolve("nowhere");
    Run run = Run.of("sparql", "--dataset", nowhere, "ASK {}");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(nowhere.toString(), "dateline build").hasLineCount(1);
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void asksAFileAsItAsksTheDataset() throws IOException {
    Path file = folder.resolve("graph.ttl");
    assertThat(Run.of("export", "--dataset", dataset, file).code()).isZero();
    for (String query : new String[] {"meetings", "releases", "events", "mentions", "counts"}) {
      assertThat(Run.of("sparql", "--data", file, "--results", "csv", query).out())
          .isEqualTo(Run.of("sparql", "--dataset", dataset, "--results", "csv", query).out());
    }
    assertThat(Run.of("export", "--dataset", dataset).out()).isEqualTo(Files.readString(file));
  }

  @Test
  void refusesBrokenData() throws IOException {
    Path file = folder.resolve("broken.ttl");
    Files.writeString(file, "<a> <b> .");
    Run run = Run.of("sparql", "--data", file, "ASK {}");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("broken.ttl").hasLineCount(1);
  }

  @Test
  void exportsOnlyWhatItCanName() {
    assertThat(Run.of("export", "--dataset", dataset, folder.resolve("graph.doc")).code())
        .isEqualTo(2);
    assertThat(Run.of("export", "--dataset", dataset, "--format", "word").err())
        .contains("word", "turtle")
        .hasLineCount(1);
  }

  @Test
  void showsAnArticle() {
    Run run = Run.of("show", "harbour", "--dataset", dataset);
    assertThat(run.out()).contains("Meetings", "who: Anna Berg; met: Erik Holm", Newsroom.MEETING);
    Run missing = Run.of("show", "harbor", "--dataset", dataset);
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("harbor").hasLineCount(1);
  }

  @Test
  void explainsAnEvent() {
    String query = "SELECT ?e { ?e a <https://w3id.org/dateline/ontology#Meeting> }";
    String iri =
        Run.of("sparql", "--dataset", dataset, "--results", "csv", query)
            .out()
            .lines()
            .toList()
            .get(1);
    Run run = Run.of("explain", iri, "--dataset", dataset);
    assertThat(run.out())
        .contains("dateline:side: Anna Berg")
        .contains("harbour: [[Anna Berg]] [[met]] the minister [[Erik Holm]]");
    assertThat(Run.of("explain", "urn:nothing", "--dataset", dataset).code()).isEqualTo(2);
  }

  @Test
  void validates() throws IOException {
    assertThat(Run.of("validate", "--dataset", dataset).code()).isZero();
    Path file = folder.resolve("unsound.ttl");
    Files.writeString(
        file,
        """
        @prefix dateline: <https://w3id.org/dateline/ontology#> .
        <urn:m> a dateline:Meeting ; dateline:status dateline:Asserted .
        """);
    Run run = Run.of("validate", "--data", file);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("unsound.ttl").contains("urn:m");
  }
}
