package org.dateline.link.index;

import java.util.ArrayList;
import java.util.List;

/** Splits the rows of tables: at tabs, or at commas with quoted cells. */
final class TableRow {
  private TableRow() {}

  /** Cells of a row; null when a quotation mark is not closed. */
  static List<String> cells(String row, char separator) {
    return separator == '\t' ? List.of(row.split("\t", -1)) : quoted(row, separator);
  }

  private static List<String> quoted(String row, char separator) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '"' && inside && i + 1 < row.length() && row.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        inside = !inside;
      } else if (c == separator && !inside) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return inside ? null : cells;
  }

  /** The values of a cell, which stand between bars; a backslash takes its meaning from a sign. */
  static List<String> values(String cell) {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\\' && i + 1 < cell.length()) {
        value.append(cell.charAt(++i));
      } else if (c == '|') {
        values.add(value.toString());
        value.setLength(0);
      } else {
        value.append(c);
      }
    }
    values.add(value.toString());
    return values.stream().map(NameText::clean).filter(v -> !v.isEmpty()).toList();
  }

  /** The one value of a cell. */
  static String value(String cell) {
    return NameText.clean(String.join("|", values(cell)));
  }
}
