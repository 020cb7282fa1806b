package org.dateline.link.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources and indexes that are damaged: one line says where, and nothing half-made is left. */
class BadSourcesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "name\tlabel ! Q1\tHarbour ! :1: the header has no column 'qid'",
        "qid\tname ! Q1\tHarbour ! :1: the header has no column 'label'",
        "qid\tlabel ! 17\tHarbour ! :2: column qid has '17', which is not an item's id",
        "qid\tlabel ! Q12345678901\tHarbour ! :2: column qid has 'Q12345678901'",
        "qid\tlabel ! Q1 ! :2: 1 cells, but the header has 2",
        "qid\tlabel\tpopularity ! Q1\tHarbour\tmuch ! :2: column popularity has 'much'",
        "qid\tlabel\ttypes ! Q1\tHarbour\tQ5|human ! :2: column types has 'human'",
        "qid,label ! Q1,\"Harbour ! :2: a quotation mark is not closed",
        "class\tname ! Q1\tHarbour ! has no column 'qid'"
      })
  void aTableThatIsWrong(String header, String row, String message) {
    Path table = Lines.file(folder.resolve("bad.tsv"), header.strip(), row.strip());
    assertThat(Broken.message(table, out())).contains("bad.tsv").contains(message.strip());
    assertNothingLeft();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cut.json.gz", "cut.json.bz2", "cut.json", "cut.tsv.gz"})
  void aFileThatIsCutShort(String name) throws IOException {
    List<String> lines = new ArrayList<>(List.of(name.contains("json") ? "[" : Lines.HEADER));
    for (int i = 1; i < 4000; i++) {
      String label = "Name " + Integer.toString(i * 7919, 36);
      lines.add(
          name.contains("json")
              ? Lines.entity("Q" + i, "'labels':{" + Lines.label("en", label) + "}") + ","
              : "Q" + i + "\t" + label + "\t\t\t\t1\t");
    }
    Path file = Lines.file(folder.resolve(name), lines.toArray(String[]::new));
    Lines.cut(file, 40);
    assertThat(Broken.message(file, out())).contains(name + ":").contains("cut short or damaged");
    assertNothingLeft();
  }

  @Test
  void aDumpThatLacksItsLastLines() {
    Path dump =
        Lines.file(
            folder.resolve("open.json"),
            "[",
            Lines.entity("Q1", "'labels':{" + Lines.label("en", "Harbour") + "}") + ",");
    assertThat(Broken.message(dump, out())).contains("open.json:2: the file is cut short");
  }

  @Test
  void oneBadLineIsNamedAndPassedOver() {
    Path dump =
        Lines.file(
            folder.resolve("bad.json"),
            Lines.entity(
                "Q1",
                "'labels':{"
                    + Lines.label("en", "Harbour")
                    + "},'sitelinks':{'enwiki':{'title':'Harbour'}}"),
            "{\"type\":\"item\",\"id\":\"Q2\",\"labels\":{\"en\"",
            Lines.entity(
                "Q3",
                "'labels':{"
                    + Lines.label("en", "Bay")
                    + "},'sitelinks':{'enwiki':{'title':'Bay'}}"));
    List<String> heard = new ArrayList<>();
    IndexHeader header =
        IndexBuild.make(List.of(dump.toString()), out(), 2, new Broken.Listening(heard));
    assertThat(header.sources().get(0).badLines()).isEqualTo(1);
    assertThat(header.counts()).containsEntry("items", 2L);
    assertThat(heard).anyMatch(line -> line.contains("bad.json:2: no JSON of an entity"));
  }

  @Test
  void aFileThatIsNoDump() {
    String[] lines = new String[300];
    java.util.Arrays.fill(lines, "Ships came in.");
    Path file = Lines.file(folder.resolve("ships.json"), lines);
    assertThat(Broken.message(file, out())).contains("ships.json").contains("no Wikidata dump");
    Path none = Lines.file(folder.resolve("none.json"), "[", "]");
    assertThat(Broken.message(none, out())).contains("none.json").contains("no Wikidata dump");
  }

  @Test
  void duplicatesAreNamedAndTakenAsOne() {
    Path table = Lines.file(folder.resolve("twice.tsv"), "qid\tlabel", "Q1\tHarbour", "Q1\tPort");
    List<String> heard = new ArrayList<>();
    IndexHeader header =
        IndexBuild.make(List.of(table.toString()), out(), 1, new Broken.Listening(heard));
    assertThat(header.counts()).containsEntry("items", 1L).containsEntry("duplicate lines", 1L);
    assertThat(heard).anyMatch(line -> line.contains("twice.tsv:3: Q1 stands on"));
  }

  @Test
  void aSourceOfAnUnknownSort() {
    Path file = Lines.file(folder.resolve("notes.docx"), "x");
    assertThat(Broken.message(file, out())).contains("notes.docx: no source of items");
    assertThat(Broken.message(folder.resolve("none.tsv"), out())).contains("there is no such file");
  }

  @Test
  void anIndexThatIsNotWhole() throws IOException {
    Path table = Lines.file(folder.resolve("one.tsv"), "qid\tlabel", "Q1\tHarbour");
    IndexBuild.make(List.of(table.toString()), out(), 1, IndexWatcher.none());
    assertRefused("no whole index", folder.resolve("elsewhere"));
    Path header = out().resolve(IndexHeader.FILE);
    String text = Files.readString(header);
    Files.writeString(header, text.replace("\"version\" : 1", "\"version\" : 99"));
    assertRefused("version 99", out());
    Files.writeString(header, text.substring(0, 60));
    assertRefused("cannot be used", out());
    Files.writeString(header, text);
    byte[] items = Files.readAllBytes(out().resolve(ItemsWriter.ITEMS));
    items[items.length - 1] ^= 1;
    Files.write(out().resolve(ItemsWriter.ITEMS), items);
    assertThatThrownBy(() -> ItemIndex.verified(out())).hasMessageContaining("checksum");
    Lines.cut(out().resolve(ItemsWriter.ITEMS), 1);
    assertRefused("items.bin has another length", out());
  }

  @Test
  void aFolderOfSomethingElseIsLeftAlone() throws IOException {
    Path table = Lines.file(folder.resolve("one.tsv"), "qid\tlabel", "Q1\tHarbour");
    Path letters = Files.createDirectories(folder.resolve("letters"));
    Files.writeString(letters.resolve("a.txt"), "dear");
    assertThat(Broken.message(table, letters)).contains("something else than an index");
    assertThat(letters.resolve("a.txt")).hasContent("dear");
    assertThat(Broken.message(table, folder.resolve("no/where"))).contains("make it first");
  }

  private static void assertRefused(String message, Path index) {
    assertThatThrownBy(() -> ItemIndex.open(index))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(message);
  }

  private void assertNothingLeft() {
    assertThat(out()).doesNotExist();
    assertThat(folder.resolve("index.building")).doesNotExist();
  }

  private Path out() {
    return folder.resolve("index");
  }
}
