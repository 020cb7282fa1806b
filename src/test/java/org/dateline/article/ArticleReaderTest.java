package org.dateline.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
  @TempDir private Path folder;
  private ReadingOptions options = ReadingOptions.defaults();
  private InputStream standardInput = InputStream.nullInputStream();

  private String write(String name, String content) throws IOException {
    return write(name, content.getBytes(UTF_8));
  }

  private String write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content).toString();
  }

  private List<Reading> read(String... arguments) {
    List<Reading> all = new ArrayList<>();
    try (Readings readings = new ArticleReader(options, standardInput).read(List.of(arguments))) {
      readings.forEachRemaining(all::add);
    }
    return all;
  }

  private Article article(String argument) {
    return (Article) read(argument).get(0);
  }

  private List<String> ids(String... arguments) {
    return read(arguments).stream()
        .map(it -> it instanceof Article article ? article.id() : "!")
        .toList();
  }

  private String problem(String argument) {
    return ((Unreadable) read(argument).get(0)).problem();
  }

  @Test
  void readsFilesAndFoldersInOrder() throws IOException {
    write("news/b.txt", "Beta came second.");
    write("news/a/c.txt", "Gamma came first.");
    write(
        "news/a/lines.jsonl",
        "{\"id\":\"x\",\"text\":\"One.\"}\n\n{\"id\":\"y\",\"text\":\"Two.\"}\n");
    write("news/a/notes.md", "No article.");
    write("news/.git/d.txt", "No article.");
    String last = write("last.txt", "Omega came last.");
    assertThat(ids(folder.resolve("news").toString(), last))
        .containsExactly("c", "x", "y", "b", "last");
  }

  @Test
  void readsAFileOnceHoweverOftenItIsNamed() throws IOException {
    String file = write("news/a.txt", "Alpha came first.");
    assertThat(ids(file, folder.toString(), file)).containsExactly("a");
  }

  @Test
  void keepsTheTextAsRead() throws IOException {
    String text = "\uFEFFAlpha \uD83D\uDEA2 came.\r\n\r\nBeta went.\n";
    assertThat(article(write("a.txt", text)).text()).hasToString(text);
  }

  @Test
  void readsOtherFormsOfUnicodeByTheirMark() throws IOException {
    for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
      byte[] bytes = "\uFEFFAlpha \uD83D\uDEA2 came.".getBytes(Charset.forName(charset));
      assertThat(article(write(charset + ".txt", bytes)).text())
          .hasToString("\uFEFFAlpha \uD83D\uDEA2 came.");
    }
  }

  @Test
  void readsMetadataOfAJsonLine() throws IOException {
    Article article =
        article(
            write(
                "a.jsonl",
                """
                {"id":7,"text":"A.","date":"2021-11-03T23:30:00-05:00","title":"T","url":"u",\
                "publisher":"P","author":"By Ada Orne and Bo Lind","other":[1]}\
                """));
    assertThat(article.id()).isEqualTo("7");
    assertThat(article.published()).contains(LocalDate.of(2021, 11, 3));
    assertThat(article.headline()).contains("T");
    assertThat(article.url()).contains("u");
    assertThat(article.publisher()).contains("P");
    assertThat(article.authors()).containsExactly("Ada Orne", "Bo Lind");
  }

  @Test
  void readsFrontMatterAndASidecar() throws IOException {
    String text =
        "---\ntitle: \"A: B\"\ndate: 3 November 2021\nauthors:\n - Ada Orne\n---\nAlpha came.\n";
    write("a.meta.json", "{\"title\":\"not this\",\"publisher\":\"P\"}");
    Article article = article(write("a.txt", text));
    assertThat(article.headline()).contains("A: B");
    assertThat(article.published()).contains(LocalDate.of(2021, 11, 3));
    assertThat(article.publisher()).contains("P");
    assertThat(article.authors()).containsExactly("Ada Orne");
    assertThat(article.text()).hasToString(text);
    assertThat(article.blocks())
        .extracting(block -> block.kind() + " " + article.text().slice(block.span()))
        .last()
        .isEqualTo("PARAGRAPH Alpha came.");
  }

  @Test
  void aRuleAboveTheTextIsNoFrontMatter() throws IOException {
    Article article = article(write("a.txt", "---\nThe dam broke.\n---\nNobody was hurt.\n"));
    assertThat(article.headline()).isEmpty();
    assertThat(article.blocks()).filteredOn(b -> b.kind() == Block.Kind.PARAGRAPH).hasSize(2);
  }

  @Test
  void theDefaultDateYieldsToTheArticlesOwn() throws IOException {
    options = new ReadingOptions(Optional.of(LocalDate.of(2000, 1, 1)), 1000);
    String lines =
        "{\"id\":\"a\",\"text\":\"A.\"}\n{\"id\":\"b\",\"text\":\"B.\",\"date\":\"2021-11-03\"}";
    assertThat(read(write("a.jsonl", lines)))
        .extracting(it -> ((Article) it).published().orElseThrow().getYear())
        .containsExactly(2000, 2021);
  }

  @Test
  void withoutADateNoneIsInvented() throws IOException {
    assertThat(article(write("a.txt", "The dam broke on Monday.")).published()).isEmpty();
  }

  @Test
  void standardInputIsJsonLinesOrText() {
    standardInput = new ByteArrayInputStream(" \n{\"id\":\"a\",\"text\":\"A.\"}".getBytes(UTF_8));
    assertThat(ids("-")).containsExactly("a");
    standardInput = new ByteArrayInputStream("The dam broke.".getBytes(UTF_8));
    assertThat(ids("-")).containsExactly("stdin");
  }

  @Test
  void readsGzipWithABound() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write("The dam broke. ".repeat(10_000).getBytes(UTF_8));
    }
    assertThat(article(write("a.txt.gz", bytes.toByteArray())).id()).isEqualTo("a");
    options = new ReadingOptions(Optional.empty(), 1000);
    assertThat(problem(folder.resolve("a.txt.gz").toString()))
        .contains("longer than the limit of 1000");
    assertThat(problem(write("b.txt.gz", "no gzip"))).isEqualTo("is damaged gzip data");
  }

  @Test
  void aBadLineDoesNotStopTheNext() throws IOException {
    String file =
        write(
            "a.jsonl",
            """
            {"id":"a","text":"A."}
            {"id":"b","text":
            {"id":"c"}
            {"text":"D."}
            {"id":"e","text":"E.","date":"2021-02-30"}
            {"id":"a","text":"F."}
            {"id":"g","text":"half \\ud83d pair"}
            {"id":"h","text":"H."}
            """);
    List<Reading> readings = read(file);
    assertThat(readings)
        .extracting(it -> it instanceof Article)
        .containsExactly(true, false, false, false, false, false, false, true);
    assertThat(readings.get(1).toString())
        .startsWith(file + ":2: is broken JSON")
        .doesNotContain("\n");
    assertThat(readings.get(2).toString()).startsWith(file + ":3: lacks the field text");
    assertThat(readings.get(3).toString()).startsWith(file + ":4: lacks the field id");
    assertThat(readings.get(4).toString()).contains(":5: has an impossible date \"2021-02-30\"");
    assertThat(readings.get(5).toString())
        .contains(":6: has the id \"a\" of an article read before");
    assertThat(readings.get(6).toString()).contains("surrogate");
  }

  @Test
  void badBytesSpoilOnlyTheirLine() throws IOException {
    byte[] lines =
        "{\"id\":\"a\",\"text\":\"\u00e9\"}\n{\"id\":\"b\",\"text\":\"B.\"}\n"
            .getBytes("ISO-8859-1");
    assertThat(read(write("a.jsonl", lines)))
        .extracting(Object::toString)
        .element(0)
        .asString()
        .contains("a.jsonl:1: is not UTF-8 (byte 18 is 0xE9)");
    assertThat(ids(folder.toString())).containsExactly("!", "b");
  }

  @Test
  void aLineAboveTheLimitIsSkipped() throws IOException {
    options = new ReadingOptions(Optional.empty(), 10);
    String lines =
        "{\"id\":\"a\",\"text\":\"" + "a".repeat(70_000) + "\"}\n{\"id\":\"b\",\"text\":\"B.\"}";
    assertThat(ids(write("a.jsonl", lines))).containsExactly("!", "b");
  }

  @Test
  void namesWhatIsWrongWithAFile() throws IOException {
    assertThat(problem(write("empty.txt", ""))).isEqualTo("is empty");
    assertThat(problem(write("empty.jsonl", ""))).isEqualTo("is empty");
    assertThat(problem(write("blank.txt", " \n-\n"))).isEqualTo("has a text without a word");
    assertThat(problem(write("a.txt", new byte[] {'a', 0, 'b'})))
        .isEqualTo("is binary (a NUL at byte 1)");
    assertThat(problem(write("b.txt", new byte[] {'a', 'b', (byte) 0xC3})))
        .isEqualTo("is not UTF-8 (byte 2 is 0xC3)");
    assertThat(problem(write("c.txt", "---\ndate: 2021-13-01\n---\nA.")))
        .contains("impossible date");
    assertThat(problem(write("d.html", "<p>"))).isEqualTo("is of no known kind");
    assertThat(problem(folder.resolve("none.txt").toString())).isEqualTo("does not exist");
    assertThat(problem(Files.createDirectory(folder.resolve("void")).toString()))
        .isEqualTo("holds nothing readable");
    assertThat(problem("-")).isEqualTo("is empty");
  }

  @Test
  void aBrokenSidecarIsNamed() throws IOException {
    write("a.meta.json", "{\"date\":\"soon\"}");
    assertThat(problem(write("a.txt", "The dam broke."))).contains("a.meta.json", "\"soon\"");
  }

  @Test
  void textAboveTheLimitIsRefused() throws IOException {
    options = new ReadingOptions(Optional.empty(), 14);
    assertThat(article(write("a.txt", "The dam broke\uD83D\uDEA2")).id()).isEqualTo("a");
    assertThat(problem(write("b.txt", "The dam broke \uD83D\uDEA2")))
        .contains("limit of 14 characters");
  }
}
