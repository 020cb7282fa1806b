package org.dateline.link.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.link.KnownEntity.Kind;

/**
 * The classes under which Wikidata's classes are sorted into kinds, in a table whose first fitting
 * row decides.
 */
public final class RootClasses {
  private static final String TABLE = "/org/dateline/link/item-kinds.tsv";
  private static final String DROPPED = "dropped";
  private static final String UNKNOWN = "unknown";

  private final List<Row> rows;

  RootClasses(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * A row of the table.
   *
   * @param kind what its instances are, empty when no kind of ours
   * @param dropped whether its instances are no things in the world and stay out of the index
   * @param number of the class: 5 for {@code Q5}
   */
  record Row(Optional<Kind> kind, boolean dropped, int number) {
    static Row of(String line) {
      String[] cells = line.split("\t");
      boolean dropped = cells[0].equals(DROPPED);
      return new Row(
          dropped || cells[0].equals(UNKNOWN)
              ? Optional.empty()
              : Optional.of(Kind.valueOf(cells[0].toUpperCase(Locale.ROOT))),
          dropped,
          ItemCodec.number(cells[1]));
    }
  }

  /** The table that comes with the program. */
  public static RootClasses bundled() {
    try (InputStream in = RootClasses.class.getResourceAsStream(TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new RootClasses(
          lines
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(Row::of)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the instances of some classes are, as far as the classes are roots themselves. */
  public Optional<Kind> kind(List<String> classes) {
    return rows.stream()
        .filter(row -> classes.contains("Q" + row.number()))
        .findFirst()
        .flatMap(Row::kind);
  }

  int size() {
    return rows.size();
  }

  Row row(int index) {
    return rows.get(index);
  }
}
