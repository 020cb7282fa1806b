package org.dateline.evaluate;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.article.Span;

/** A row of a query's answer, by column. Rows are told apart as objects, whatever they hold. */
public final class Row {
  private final Map<String, String> cells;

  public Row(Map<String, String> cells) {
    this.cells = Map.copyOf(cells);
  }

  /** A cell, empty when the query has no such column. */
  public String get(String column) {
    return cells.getOrDefault(column, "");
  }

  Map<String, String> cells() {
    return cells;
  }

  boolean has(String column) {
    return !get(column).isEmpty();
  }

  Optional<Span> span() {
    return span("begin", "end");
  }

  Optional<Span> span(String begin, String end) {
    return has(begin) && has(end)
        ? Optional.of(new Span(Integer.parseInt(get(begin)), Integer.parseInt(get(end))))
        : Optional.empty();
  }

  /** The number in a cell, none when it is empty or holds none. */
  OptionalDouble number(String column) {
    try {
      return has(column)
          ? OptionalDouble.of(Double.parseDouble(get(column).replace(",", "")))
          : OptionalDouble.empty();
    } catch (NumberFormatException other) {
      return OptionalDouble.empty();
    }
  }
}
