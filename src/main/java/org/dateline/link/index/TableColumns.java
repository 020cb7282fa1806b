package org.dateline.link.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.dateline.UserError;
import org.dateline.link.Item;

/** The columns of a table, as its header names them, and its rows read by them. */
final class TableColumns {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final int LONGEST_ID = 10; // Q and nine digits

  private final InputFile file;
  private final char separator;
  private final Map<String, Integer> places = new HashMap<>();

  private TableColumns(InputFile file, char separator) {
    this.file = file;
    this.separator = separator;
  }

  /** Reads a header, which must have the required columns; others may be missing. */
  static TableColumns of(String header, InputFile file, String... required) {
    String line = header == null ? "" : header.replaceFirst("^\ufeff", "");
    TableColumns columns = new TableColumns(file, line.indexOf('\t') >= 0 ? '\t' : ',');
    List<String> names = TableRow.cells(line, columns.separator);
    for (int i = 0; names != null && i < names.size(); i++) {
      columns.places.put(names.get(i).strip().toLowerCase(Locale.ROOT), i);
    }
    for (String name : required) {
      if (!columns.places.containsKey(name)) {
        throw UserError.missingColumn(file.name(), name);
      }
    }
    return columns;
  }

  boolean has(String column) {
    return places.containsKey(column);
  }

  Row row(String text, long line) {
    List<String> cells = TableRow.cells(text, separator);
    if (cells == null || cells.size() != places.size()) {
      throw UserError.badTableRow(
          file.name(), line, cells == null ? 0 : cells.size(), places.size());
    }
    return new Row(this, cells, line);
  }

  /**
   * One row of the table.
   *
   * @param line its number in the file, from 1
   */
  record Row(TableColumns columns, List<String> cells, long line) {
    private String cell(String column) {
      Integer place = columns.places.get(column);
      return place == null ? "" : cells.get(place);
    }

    String text(String column) {
      return TableRow.value(cell(column));
    }

    List<String> values(String column) {
      return TableRow.values(cell(column));
    }

    /** The id in a cell, which may be an IRI as public query services give it. */
    String id(String column) {
      return id(column, cell(column).strip());
    }

    List<String> ids(String column) {
      List<String> ids = new ArrayList<>();
      values(column).forEach(value -> ids.add(id(column, value)));
      return ids;
    }

    private String id(String column, String value) {
      if (Item.isId(value) && value.length() <= LONGEST_ID) {
        return value;
      }
      String text = value.replaceAll("^<|>$", "");
      text = text.startsWith(WIKIDATA) ? text.substring(WIKIDATA.length()) : text;
      if (!Item.isId(text) || text.length() > LONGEST_ID) {
        throw UserError.badTableCell(
            columns.file.name(), line, column, value, "an item's id such as Q42");
      }
      return text;
    }

    /** A number that counts, 0 where the cell is empty. */
    int count(String column) {
      String value = text(column);
      if (!value.matches("\\d{0,15}(\\.\\d*)?")) {
        throw UserError.badTableCell(columns.file.name(), line, column, value, "a number");
      }
      String whole = value.replaceFirst("\\..*", "");
      return whole.isEmpty() ? 0 : (int) Math.min(Long.parseLong(whole), Integer.MAX_VALUE);
    }

    OptionalInt year(String column) {
      String value = text(column);
      if (value.isEmpty()) {
        return OptionalInt.empty();
      }
      if (!value.matches("-?\\d{1,9}")) {
        throw UserError.badTableCell(columns.file.name(), line, column, value, "a year");
      }
      return OptionalInt.of(Integer.parseInt(value));
    }
  }
}
