package org.dateline.link.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.UserError;

/** A table of MediaWiki as its SQL dump: one CREATE TABLE, then rows in long lines. */
final class SqlDump {
  private static final String END = "-- Dump completed";

  private final InputFile file;
  private final String[] wanted;
  private final Map<String, Integer> places = new HashMap<>();
  private int columns;
  private long rows;

  /**
   * A dump of which some columns are wanted.
   *
   * @param wanted names of the columns
   */
  SqlDump(InputFile file, String... wanted) {
    this.file = file;
    this.wanted = wanted;
  }

  /** Takes the wanted cells of a row, in their order. */
  @FunctionalInterface
  interface RowTaker {
    void take(String[] cells) throws IOException;
  }

  /** Reads all rows; gives the number of lines. */
  long read(RowTaker taker, IndexWatcher watcher) throws IOException {
    String last = "";
    try (TextLines lines = TextLines.lenient(file)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        last = line.isBlank() ? last : line;
        if (line.startsWith("  `")) {
          places.put(line.substring(3, line.indexOf('`', 3)), columns++);
        }
        take(line, lines.number(), taker);
        watcher.reading(file.fileName(), lines.characters(), lines.number(), rows);
      }
      if (!last.startsWith(END)) {
        throw UserError.damagedSource(
            file.name(), lines.number(), new IOException("the line '" + END + "' is missing"));
      }
      return lines.number();
    }
  }

  private void take(String line, long number, RowTaker taker) throws IOException {
    SqlRow statement = SqlRow.rows(line);
    if (statement == null) {
      return;
    }
    for (String column : wanted) {
      if (!places.containsKey(column)) {
        throw UserError.missingSqlColumn(file.name(), number, column);
      }
    }
    try {
      for (List<String> cells = statement.next(); cells != null; cells = statement.next()) {
        taker.take(wanted(cells));
        rows++;
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw UserError.damagedSource(file.name(), number, e);
    }
  }

  private String[] wanted(List<String> cells) {
    return Arrays.stream(wanted).map(name -> cells.get(places.get(name))).toArray(String[]::new);
  }
}
