package org.dateline.query;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.UserError;

/** An article's facts on a page: by kind, each with its sentence. */
public final class FactSheet {
  /** The bundled queries whose rows are facts, in the order in which people ask for them. */
  private static final Map<String, String> KINDS = kinds();

  /** Event classes that a query of their own shows better. */
  private static final Set<String> SHOWN =
      Set.of(
          "Meeting",
          "Statement",
          "Release",
          "Arrest",
          "Detention",
          "Abduction",
          "Charge",
          "Sentence",
          "Attack",
          "Killing",
          "Death",
          "Injury",
          "Toll",
          "Missing",
          "Displacement",
          "Journey",
          "Visit");

  /** Columns that are for programs. */
  private static final Set<String> HIDDEN =
      Set.of(
          "article",
          "sentence",
          "event",
          "begin",
          "end",
          "cue_begin",
          "cue_end",
          "speaker_begin",
          "speaker_end",
          "approximate");

  private final StringBuilder out = new StringBuilder();
  private final int width;

  private FactSheet(int width) {
    this.width = width;
  }

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("articles", "Article");
    for (String name :
        "meetings statements releases detentions casualties attacks journeys events roles people kin bodies counts dates reporters"
            .split(" ")) {
      kinds.put(name, Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }
    kinds.put("events", "Other events");
    return kinds;
  }

  /**
   * The page of an article.
   *
   * @param least confidence of the facts that are shown; those that have none are
   * @param width of the terminal, beyond which no line goes
   */
  public static String of(Source source, String article, BigDecimal least, int width) {
    FactSheet sheet = new FactSheet(width);
    KINDS.forEach(
        (query, title) ->
            sheet.add(
                title,
                rows(source, article, query).stream().filter(row -> isSure(row, least)).toList()));
    if (sheet.out.isEmpty()) {
      throw UserError.noSuchArticle(article);
    }
    return sheet.out.toString();
  }

  private static List<Map<String, String>> rows(Source source, String article, String query) {
    List<Map<String, String>> rows =
        source.rowsOf(article, QueryLibrary.bundled(query).orElseThrow());
    return query.equals("events")
        ? rows.stream().filter(row -> !SHOWN.contains(row.get("type"))).toList()
        : rows;
  }

  private static boolean isSure(Map<String, String> row, BigDecimal least) {
    String confidence = row.getOrDefault("confidence", "");
    return confidence.isEmpty() || new BigDecimal(confidence).compareTo(least) >= 0;
  }

  private void add(String title, List<Map<String, String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    out.append(out.isEmpty() ? "" : "\n").append(title).append('\n');
    for (Map<String, String> row : rows) {
      wrapped(
          row.entrySet().stream()
              .filter(cell -> !HIDDEN.contains(cell.getKey()) && !cell.getValue().isEmpty())
              .map(cell -> cell.getKey() + ": " + cell.getValue())
              .collect(Collectors.joining("; ")),
          "  ");
      wrapped(row.getOrDefault("sentence", ""), "      ");
    }
  }

  private void wrapped(String text, String indent) {
    for (String line : CellWidth.wrap(text, Math.max(20, width - indent.length()))) {
      out.append(line.isEmpty() ? "" : indent + line + "\n");
    }
  }
}
