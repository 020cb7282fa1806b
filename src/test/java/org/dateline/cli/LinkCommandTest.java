package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.Newsroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCommandTest {
  private static final String DAY = "2024-05-17";

  @TempDir Path folder;
  private Path articles;
  private Path annotations;
  private Path dataset;

  @BeforeEach
  void write() {
    articles = Newsroom.write(folder.resolve("articles"));
    annotations =
        Newsroom.annotations(folder.resolve("kept"), Optional.of(LocalDate.parse(DAY)), articles);
    dataset = folder.resolve("dataset");
  }

  private Run build(Path into, Object... more) {
    List<Object> args =
        new ArrayList<>(
            List.of(
                "build", articles, "--dataset", into, "--annotations", annotations, "--date", DAY));
    args.addAll(List.of(more));
    return Run.of(args.toArray());
  }

  private Run link(Object... more) {
    List<Object> args = new ArrayList<>(List.of("link", "--dataset", dataset));
    args.addAll(List.of(more));
    return Run.of(args.toArray());
  }

  private static String graph(Path dataset) {
    Run run = Run.of("export", "--dataset", dataset, "--format", "nquads");
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  private Path table(String name, String... rows) throws IOException {
    Path table = folder.resolve(name);
    Files.writeString(table, String.join("\n", rows) + "\n");
    return table;
  }

  @Test
  void makesWhatAFreshBuildWithTheSameTableMakes() throws IOException {
    Path one = table("one.tsv", "Anna Berg\tQ71", "Bergen\tNIL");
    Path two = table("two.tsv", "Anna Berg\tQ72\tharbour", "Erik Holm\tQ73");
    build(dataset);
    String unlinked = graph(dataset);
    for (Path table : List.of(one, two)) {
      Run run = link("--links", table);
      assertThat(run.code()).as(run.err()).isZero();
      Path fresh = folder.resolve("fresh-" + table.getFileName());
      build(fresh, "--links", table);
      assertThat(graph(dataset)).isEqualTo(graph(fresh)).isNotEqualTo(unlinked);
    }
    assertThat(graph(dataset)).contains("entity/Q72", "entity/Q73").doesNotContain("entity/Q71");
    link();
    assertThat(graph(dataset)).isEqualTo(unlinked);
  }

  @Test
  void changesNothingWithTheSameOptions() {
    build(dataset);
    String before = graph(dataset);
    Run run = link();
    assertThat(run.out()).containsPattern("unchanged +2").containsPattern("articles +0");
    assertThat(graph(dataset)).isEqualTo(before);
  }

  @Test
  void linksTheArticleThatWasReadLast() throws IOException {
    build(dataset);
    Files.writeString(articles.resolve("harbour.txt"), Newsroom.RELEASE + "\n");
    Newsroom.annotations(annotations, Optional.of(LocalDate.parse(DAY)), articles);
    build(dataset);
    Path table = table("one.tsv", "Bergen\tQ75");
    assertThat(link("--links", table).code()).isZero();
    Path fresh = folder.resolve("fresh");
    build(fresh, "--links", table);
    assertThat(graph(dataset)).isEqualTo(graph(fresh)).contains("entity/Q75");
  }

  @Test
  void aBuildAfterItFindsNothingToDo() throws IOException {
    Path table = table("one.tsv", "Anna Berg\tQ71");
    build(dataset);
    link("--links", table);
    assertThat(build(dataset, "--links", table).out()).containsPattern("unchanged +2");
  }

  @Test
  void saysThatAnnotationsAreAbsent() throws IOException {
    build(dataset);
    String before = graph(dataset);
    try (Stream<Path> files = Files.walk(dataset.resolve("articles"))) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
    Run run = link("--links", table("one.tsv", "Anna Berg\tQ71"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("2 articles (harbour, fishermen) have no annotations in the dataset; build them");
    assertThat(graph(dataset)).isEqualTo(before);
    assertThat(build(dataset).out()).containsPattern("articles +2");
    assertThat(link().code()).isZero();
  }

  @Test
  void passesOverAnnotationsThatAreDamaged() throws IOException {
    build(dataset);
    try (Stream<Path> files = Files.walk(dataset.resolve("articles"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(file, new byte[] {31, -117, 8}, StandardOpenOption.TRUNCATE_EXISTING);
      }
    }
    Run run = link();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("2 articles").contains("build them again");
  }

  /** As after a crash between the writing of an article and that of its graph. */
  @Test
  void passesOverAnnotationsOfAnotherText() throws IOException {
    build(dataset);
    String before = graph(dataset);
    Files.writeString(articles.resolve("harbour.txt"), Newsroom.RELEASE + "\n");
    Newsroom.annotations(annotations, Optional.of(LocalDate.parse(DAY)), articles);
    Path other = folder.resolve("other");
    build(other);
    try (Stream<Path> files = Files.walk(other.resolve("articles"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(
            file, dataset.resolve(other.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Run run = link("--links", table("one.tsv", "Anna Berg\tQ71"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("1 articles (harbour) have annotations of another text");
    assertThat(graph(dataset)).isNotEqualTo(before).doesNotContain("entity/Q71");
  }

  @Test
  void linksWithAnIndexAsAFreshBuildDoes() throws IOException {
    Path items =
        table(
            "items.tsv",
            "qid\tlabel\taliases\tdescription\ttypes\tpopularity",
            "Q900001\tAnna Berg\t\trower\tQ5\t40",
            "Q900002\tErik Holm\t\tminister\tQ5\t20");
    Path index = folder.resolve("index");
    assertThat(Run.of("wikidata", "index", items, "--out", index).code()).isZero();
    build(dataset);
    for (String threshold : List.of("0.05", "1")) {
      link("--wikidata", index, "--enrich");
      Run run = link("--wikidata", index, "--link-threshold", threshold);
      assertThat(run.code()).as(run.err()).isZero();
      Path fresh = folder.resolve("fresh" + threshold);
      build(fresh, "--wikidata", index, "--link-threshold", threshold);
      assertThat(graph(dataset)).isEqualTo(graph(fresh)).contains("entity/Q900001");
    }
  }

  @Test
  void saysThatAnotherLexiconWasUsed() throws IOException {
    build(dataset);
    Path lexicon = folder.resolve("my.ttl");
    Files.writeString(
        lexicon,
        "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n<https://example.org/my> a owl:Ontology .\n");
    Run run = link("--lexicon", lexicon);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("2 articles").contains("give the same --lexicon");
    assertThat(build(dataset, "--lexicon", lexicon).code()).isZero();
    assertThat(link("--lexicon", lexicon).code()).isZero();
  }

  @Test
  void refusesWhereThereIsNoDataset() {
    Run run = link();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("there is no dataset").hasLineCount(1);
  }

  @Test
  void refusesAnImpossibleThreshold() {
    build(dataset);
    Run run = link("--link-threshold", "1.5");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--link-threshold 1.5: out of range").hasLineCount(1);
  }
}
