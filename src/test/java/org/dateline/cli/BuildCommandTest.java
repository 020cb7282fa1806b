package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.Newsroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildCommandTest {
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

  private Run build(Object input, Object... more) {
    Object[] args = new Object[8 + more.length];
    Object[] first = {
      "build", input, "--dataset", dataset, "--annotations", annotations, "--date", DAY
    };
    System.arraycopy(first, 0, args, 0, first.length);
    System.arraycopy(more, 0, args, first.length, more.length);
    return Run.of(args);
  }

  private Run ask(String query) {
    return Run.of("sparql", "--dataset", dataset, "--results", "csv", query);
  }

  @Test
  void storesWhoMetWhom() {
    Run run = build(articles);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("articles", "events: Meeting", "seconds: annotate");
    assertThat(ask("queries/meetings.rq").out())
        .contains("harbour,Anna Berg,Erik Holm," + DAY + ",harbour,asserted,,")
        .contains(Newsroom.MEETING);
    assertThat(ask("queries/releases.rq").out()).contains("fishermen,").contains("three fishermen");
  }

  @Test
  void changesNothingWhenReadAgain() throws IOException {
    Path first = folder.resolve("first.ttl");
    Path second = folder.resolve("second.ttl");
    build(articles, "--turtle", first);
    Run again = build(articles, "--turtle", second);
    assertThat(again.out()).containsPattern("unchanged +2").containsPattern("articles +0");
    assertThat(second).hasSameBinaryContentAs(first);
  }

  @Test
  void writesTheSameBytesWithAnyNumberOfThreads() {
    Path one = folder.resolve("one.ttl");
    Path four = folder.resolve("four.ttl");
    build(articles, "--turtle", one, "--threads", "1");
    dataset = folder.resolve("other");
    build(articles, "--turtle", four, "--threads", "4");
    assertThat(four).hasSameBinaryContentAs(one);
  }

  @Test
  void goesOnAfterBadArticles() throws IOException {
    Files.writeString(articles.resolve("a-empty.txt"), "");
    Files.write(articles.resolve("b-binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, 7, (byte) 200});
    Files.writeString(
        articles.resolve("c-broken.jsonl"), "{\"id\": \"x\", \"text\"\n{\"id\": \"y\"}\n");
    Files.writeString(
        articles.resolve("d-date.jsonl"),
        "{\"id\": \"z\", \"text\": \"Police released three fishermen.\", \"date\": \"2023-02-30\"}\n");
    Files.write(
        articles.resolve("e-coding.txt"),
        "Caf\u00e9 d\u00e9j\u00e0 vu".getBytes(StandardCharsets.UTF_16LE));
    Run run = build(articles);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines().filter(line -> line.startsWith("dateline: ")))
        .anyMatch(line -> line.contains("a-empty.txt"))
        .anyMatch(line -> line.contains("b-binary.txt"))
        .anyMatch(line -> line.contains("c-broken.jsonl"))
        .anyMatch(line -> line.contains("2023-02-30"));
    assertThat(ask("queries/meetings.rq").out()).contains("Anna Berg");
  }

  @Test
  void refusesAnotherLanguage() throws IOException {
    Path file = folder.resolve("deutsch.txt");
    Files.writeString(
        file,
        "Die Polizei hat am Freitag drei Fischer freigelassen, die seit Wochen im Gefängnis saßen. "
            + "Der Bürgermeister dankte den Behörden und lud die Familien in das Rathaus ein. "
            + "Die Fischer hatten in einem Gebiet gefischt, das seit dem Frühjahr gesperrt ist.\n");
    Run run = build(file);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("deutsch.txt");
  }

  @Test
  void refusesAnArticleAboveTheLimit() {
    Run run = build(articles, "--max-article-size", "20");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("harbour.txt").contains("20");
  }

  @Test
  void saysThatRelativeDatesStayUnresolved() {
    Newsroom.annotations(annotations, Optional.empty(), articles);
    Run run = Run.of("build", articles, "--dataset", dataset, "--annotations", annotations);
    assertThat(run.err()).contains("2 of the articles have no publication date").contains("--date");
    assertThat(ask("queries/meetings.rq").out()).contains("Anna Berg,Erik Holm,\"\",harbour");
  }

  @ParameterizedTest
  @CsvSource({
    "--date, 2023-02-30, no such day",
    "--date, yesterday, no such day",
    "--threads, 0, out of range",
    "--threads, many, threads",
    "--max-article-size, 0, out of range",
    "--lexicon, nowhere.ttl, nowhere.ttl"
  })
  void refusesImpossibleOptions(String option, String value, String complaint) {
    Run run = Run.of("build", articles, "--dataset", dataset, option, value);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(value).contains(complaint).hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void refusesAMissingFileBeforeAnythingIsDone() {
    Run run = build(folder.resolve("nowhere.txt"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("nowhere.txt").hasLineCount(1);
    assertThat(dataset).doesNotExist();
  }

  @Test
  void saysThatAFolderHoldsNothing() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run run = build(empty);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("empty").contains(".txt");
  }

  @Test
  void writesIntoNoFolderOfSomethingElse() throws IOException {
    dataset = articles;
    Run run = build(articles);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(articles.toString()).contains("--dataset");
    assertThat(Files.list(articles)).hasSize(2);
  }

  /** The Turtle file in the README. */
  @Test
  void learnsAnEventTypeFromAFile() throws IOException {
    Path lexicon = folder.resolve("my.ttl");
    List<String> turtle =
        Files.readAllLines(Path.of("README.md")).stream()
            .dropWhile(line -> !line.startsWith("    @prefix"))
            .takeWhile(line -> line.isEmpty() || line.startsWith("    "))
            .toList();
    Files.write(lexicon, turtle);
    Path article = folder.resolve("award.txt");
    Files.writeString(article, Newsroom.AWARD + "\n");
    Newsroom.annotations(annotations, Optional.of(LocalDate.parse(DAY)), article);
    Run run = build(article, "--lexicon", lexicon);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("events: Award");
    assertThat(ask("queries/participants.rq").out()).contains(",Award,honoured,Anna Berg,");
  }

  @Test
  void refusesALexiconThatIsNoTurtle() throws IOException {
    Path lexicon = folder.resolve("my.ttl");
    Files.writeString(lexicon, "honour means award");
    Run run = build(articles, "--lexicon", lexicon);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("my.ttl").hasLineCount(1);
  }
}
