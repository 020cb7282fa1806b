package org.dateline.link.index;

import java.util.ArrayList;
import java.util.List;

/** Reads the rows of an SQL statement {@code INSERT INTO t VALUES (1,'a',NULL),(2,'b',0.5);}. */
final class SqlRow {
  private final String text;
  private int at;

  private SqlRow(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /** A reader of the rows of a statement, or null when the line is another one. */
  static SqlRow rows(String line) {
    int values = line.startsWith("INSERT INTO ") ? line.indexOf(" VALUES (") : -1;
    return values < 0 ? null : new SqlRow(line, values + " VALUES ".length());
  }

  /**
   * The cells of the next row, strings without quotation marks; null after the last.
   *
   * @throws IllegalArgumentException when the statement is malformed
   */
  List<String> next() {
    if (at >= text.length() || text.charAt(at) == ';') {
      return null;
    }
    expect('(');
    List<String> cells = new ArrayList<>();
    do {
      cells.add(peek() == '\'' ? string() : bare());
    } while (separated());
    at += peek() == ',' ? 1 : 0;
    return cells;
  }

  private boolean separated() {
    if (peek() == ',') {
      at++;
      return true;
    }
    expect(')');
    return false;
  }

  private String bare() {
    int begin = at;
    while (peek() != ',' && peek() != ')') {
      at++;
    }
    return text.substring(begin, at);
  }

  private String string() {
    StringBuilder value = new StringBuilder();
    for (at++; peek() != '\''; at++) {
      if (peek() == '\\') {
        at++;
      }
      value.append(peek());
    }
    at++;
    return value.toString();
  }

  private char peek() {
    if (at >= text.length()) {
      throw new IllegalArgumentException("the statement ends too early");
    }
    return text.charAt(at);
  }

  private void expect(char sign) {
    if (peek() != sign) {
      throw new IllegalArgumentException("'%c' stands where '%c' must".formatted(peek(), sign));
    }
    at++;
  }
}
