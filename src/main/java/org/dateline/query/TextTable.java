package org.dateline.query;

import java.util.ArrayList;
import java.util.List;

/** A table of plain text, as wide as the terminal at most: long cells go on over several lines. */
public final class TextTable {
  private static final String GAP = "  ";

  /** A column is not squeezed below this while another is wider. */
  private static final int NARROWEST = 6;

  private final List<String> header;
  private final List<List<String>> rows;
  private final int[] widths;

  /**
   * Lays a table out.
   *
   * @param width columns of the terminal
   */
  public TextTable(List<String> header, List<List<String>> rows, int width) {
    this.header = List.copyOf(header);
    this.rows = List.copyOf(rows);
    this.widths = natural();
    squeeze(width - GAP.length() * (widths.length - 1));
  }

  private int[] natural() {
    int[] natural = new int[header.size()];
    for (int column = 0; column < natural.length; column++) {
      natural[column] = CellWidth.of(header.get(column));
      for (List<String> row : rows) {
        natural[column] = Math.max(natural[column], CellWidth.of(row.get(column)));
      }
    }
    return natural;
  }

  /** Takes room from the widest column until the table fits. */
  private void squeeze(int room) {
    int total = 0;
    for (int width : widths) {
      total += width;
    }
    while (total > room) {
      int widest = 0;
      for (int column = 1; column < widths.length; column++) {
        widest = widths[column] > widths[widest] ? column : widest;
      }
      if (widths.length == 0 || widths[widest] <= NARROWEST) {
        return;
      }
      widths[widest]--;
      total--;
    }
  }

  /** The header, a rule, and the rows. */
  public String print() {
    StringBuilder out = new StringBuilder();
    print(header, out);
    List<String> rule = new ArrayList<>();
    for (int width : widths) {
      rule.add("─".repeat(width));
    }
    print(rule, out);
    rows.forEach(row -> print(row, out));
    return out.toString();
  }

  private void print(List<String> row, StringBuilder out) {
    List<List<String>> cells = new ArrayList<>();
    int height = 1;
    for (int column = 0; column < widths.length; column++) {
      cells.add(CellWidth.wrap(row.get(column), widths[column]));
      height = Math.max(height, cells.get(column).size());
    }
    for (int line = 0; line < height; line++) {
      printLine(cells, line, out);
    }
  }

  private void printLine(List<List<String>> cells, int line, StringBuilder out) {
    StringBuilder printed = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      List<String> cell = cells.get(column);
      String text = line < cell.size() ? cell.get(line) : "";
      printed.append(column == 0 ? "" : GAP).append(text);
      printed.append(" ".repeat(Math.max(0, widths[column] - CellWidth.of(text))));
    }
    out.append(printed.toString().stripTrailing()).append('\n');
  }
}
