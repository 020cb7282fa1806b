package org.dateline.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A table of plain text, as wide as the terminal at most. Long cells go on over several lines; a
 * last column that is left too little room, the sentences as a rule, stands below its row.
 */
public final class TextTable {
  private static final String GAP = "  ";
  private static final String INDENT = "    ";

  /** A column is not squeezed below this while another is wider. */
  private static final int NARROWEST = 6;

  /** Narrower than this, prose is hard to read. */
  private static final int PROSE = 32;

  private final List<String> header;
  private final List<List<String>> rows;
  private final int width;
  private final int[] widths; // of the columns that stand beside each other
  private final boolean below;

  /**
   * Lays a table out.
   *
   * @param width columns of the terminal
   */
  public TextTable(List<String> header, List<List<String>> rows, int width) {
    this.header = List.copyOf(header);
    this.rows = List.copyOf(rows);
    this.width = width;
    int[] natural = natural();
    this.below = isBelow(natural);
    this.widths = Arrays.copyOf(natural, natural.length - (below ? 1 : 0));
    int room = width - GAP.length() * (widths.length - 1);
    squeeze(room, widest(withHeader(), CellWidth::longestPart));
    squeeze(room, widest(this.rows, CellWidth::longestPart)); // a header is broken before a value
    squeeze(room, new int[widths.length]);
  }

  private int[] natural() {
    return widest(withHeader(), CellWidth::of);
  }

  private List<List<String>> withHeader() {
    List<List<String>> lines = new ArrayList<>(rows);
    lines.add(header);
    return lines;
  }

  private int[] widest(List<List<String>> lines, ToIntFunction<String> measure) {
    int[] widest = new int[header.size()];
    for (int column = 0; column < widest.length; column++) {
      for (List<String> line : lines) {
        widest[column] = Math.max(widest[column], measure.applyAsInt(line.get(column)));
      }
    }
    return widest;
  }

  private boolean isBelow(int[] natural) {
    int last = natural.length - 1;
    if (last < 1 || natural[last] <= PROSE) {
      return false;
    }
    int others = 0;
    for (int column = 0; column < last; column++) {
      others += natural[column] + GAP.length();
    }
    return width - others < PROSE;
  }

  /**
   * Takes room from the widest column until the table fits.
   *
   * @param least what each column keeps
   */
  private void squeeze(int room, int[] least) {
    int total = Arrays.stream(widths).sum();
    while (total > room) {
      int widest = -1;
      for (int column = 0; column < widths.length; column++) {
        if (widths[column] > Math.max(NARROWEST, least[column])
            && (widest < 0 || widths[column] > widths[widest])) {
          widest = column;
        }
      }
      if (widest < 0) {
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
    for (int columns : widths) {
      rule.add("─".repeat(columns));
    }
    printBeside(rule, out);
    rows.forEach(row -> print(row, out));
    return out.toString();
  }

  private void print(List<String> row, StringBuilder out) {
    printBeside(row, out);
    if (below) {
      String last = row.get(row.size() - 1);
      for (String line : CellWidth.wrap(last, Math.max(NARROWEST, width - INDENT.length()))) {
        out.append(line.isEmpty() ? "" : INDENT + line + "\n");
      }
    }
  }

  private void printBeside(List<String> row, StringBuilder out) {
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
