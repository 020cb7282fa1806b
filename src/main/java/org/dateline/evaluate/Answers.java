package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The program's answers to the queries of a set, by query and article. */
public final class Answers {
  private final Map<String, Map<String, List<Row>>> rows = new HashMap<>();
  private Predicate<String> known = item -> true;

  /** Tells which Wikidata items the program could give; all when this is not told. */
  public void know(Predicate<String> items) {
    known = items;
  }

  boolean knows(String item) {
    return known.test(item);
  }

  /** Adds the rows of a query. */
  public void add(String query, List<Map<String, String>> answers) {
    Map<String, List<Row>> byArticle = rows.computeIfAbsent(query, q -> new HashMap<>());
    for (Map<String, String> cells : answers) {
      byArticle.computeIfAbsent(cells.get("article"), a -> new ArrayList<>()).add(new Row(cells));
    }
  }

  List<Row> rows(String query, Document<?> document) {
    return rows.getOrDefault(query, Map.of()).getOrDefault(document.id(), List.of());
  }
}
