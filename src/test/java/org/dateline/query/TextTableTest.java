package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  @SafeVarargs
  @SuppressWarnings("varargs")
  private static String table(int width, List<String> header, List<String>... rows) {
    return new TextTable(header, List.of(rows), width).print();
  }

  @Test
  void linesColumnsUp() {
    assertThat(table(80, List.of("who", "n"), List.of("Anna", "1"), List.of("Bo", "22")))
        .isEqualTo("who   n\n────  ──\nAnna  1\nBo    22\n");
  }

  @Test
  void wrapsTheLongestColumnBetweenWords() {
    assertThat(table(18, List.of("who", "what"), List.of("Anna", "sailed to the island")))
        .isEqualTo("who   what\n────  ────────────\nAnna  sailed to\n      the island\n");
  }

  @Test
  void countsWideCharactersTwice() {
    String table = table(80, List.of("a", "b"), List.of("東京", "x"), List.of("abcd", "y"));
    assertThat(table).contains("東京  x\n").contains("abcd  y\n");
    assertThat(table(10, List.of("a"), List.of("東京東京東京東京"))).contains("東京東京東\n京東京\n");
  }

  @Test
  void countsCombiningMarksNotAtAll() {
    assertThat(CellWidth.of("e\u0301")).isEqualTo(1);
  }

  @Test
  void putsProseBelowWhereItWouldBeSqueezed() {
    String table =
        table(
            40,
            List.of("article", "who", "sentence"),
            List.of("harbour", "Anna Berg", "Anna Berg opened the new harbour in the rain."));
    assertThat(table)
        .isEqualTo(
            """
            article  who
                sentence
            ───────  ─────────
            harbour  Anna Berg
                Anna Berg opened the new harbour in
                the rain.
            """);
    assertThat(table.lines()).allMatch(line -> CellWidth.of(line) <= 40);
  }

  @Test
  void breaksAWordThatIsLongerThanTheTerminal() {
    assertThat(table(8, List.of("x"), List.of("abcdefghijklmnop")))
        .isEqualTo("x\n────────\nabcdefgh\nijklmnop\n");
  }

  @Test
  void takesRoomFromColumnsOfSeveralWordsFirst() {
    assertThat(
            table(
                30,
                List.of("place", "date", "count_min"),
                List.of("the old harbour of Bergen", "2025-03-14", "9")))
        .isEqualTo(
            """
            place     date        count_
                                  min
            ────────  ──────────  ────────
            the old   2025-03-14  9
            harbour
            of
            Bergen
            """);
  }
}
