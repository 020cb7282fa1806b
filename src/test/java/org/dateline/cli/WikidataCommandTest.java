package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands around the index of items. */
class WikidataCommandTest {
  @TempDir private Path folder;
  private Path table;
  private Path index;

  @BeforeEach
  void writeTable() throws IOException {
    table = folder.resolve("items-20260203.tsv");
    index = folder.resolve("index");
    Files.writeString(
        table,
        "qid\tlabel\taliases\tdescription\ttypes\tpopularity\n"
            + "Q900001\tMira Oldenkamp\tHarbour Mira\tmayor of a harbour\tQ5\t40\n"
            + "Q900002\tOldenkamp Lines\t\tshipping company\tQ4830453\t20\n");
  }

  @Test
  void anIndexIsMadeAndTold() {
    Run made = Run.of("wikidata", "index", table, "--out", index);
    assertThat(made.code()).as(made.err()).isZero();
    assertThat(made.out()).isEmpty();
    assertThat(made.err()).contains("index of items-20260203.tsv of 2026-02-03 (2 items, ");
    Run info = Run.of("wikidata", "info", index);
    assertThat(info.code()).isZero();
    assertThat(info.out())
        .contains("source  items-20260203.tsv: table of items of 2026-02-03, 3 lines")
        .contains("           1 kind PERSON")
        .contains("           2 items");
  }

  @Test
  void findTellsWhatAScoreIsMadeOf() {
    Run.of("wikidata", "index", table, "--out", index);
    Run found = Run.of("wikidata", "find", "Mira Oldenkamp", "--index", index);
    assertThat(found.code()).as(found.err()).isZero();
    assertThat(found.out())
        .startsWith("as person: Q900001: the best candidate")
        .containsPattern(
            "  Q900001 Mira Oldenkamp \\(mayor of a harbour\\), 0\\.\\d\\d, by label: ")
        .containsPattern("same kind \\+\\d\\.\\d\\d")
        .doesNotContain("Q900002");
    Run none = Run.of("wikidata", "find", "Jan Altenkamp", "--index", index);
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.out()).isEmpty();
    assertThat(none.err()).contains("no item goes by the name Jan Altenkamp");
  }

  @Test
  void wrongCallsAreTold() {
    assertThat(Run.of("wikidata").code()).isEqualTo(2);
    assertThat(Run.of("wikidata", "info", folder).err()).contains("there is no whole index");
    Run threads = Run.of("wikidata", "index", table, "--out", index, "--threads", 0);
    assertThat(threads.code()).isEqualTo(2);
    assertThat(threads.err()).contains("--threads 0: out of range");
    assertThat(Run.of("wikidata", "find", "X", "--as", "ship").err()).contains("--as ship");
  }
}
