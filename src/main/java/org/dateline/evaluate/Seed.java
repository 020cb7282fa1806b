package org.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Articles of which every fact is written down, and facts that must not be given. A row matches a
 * fact when it agrees in every field that the fact gives.
 */
final class Seed implements Benchmark<JsonNode> {
  private static final Map<String, String> QUERIES = Map.of("ages", "people", "links", "mentions");
  private static final Map<String, String> COLUMNS =
      Map.of("factuality", "status", "qid", "wikidata");
  private static final List<String> EXHAUSTIVE =
      List.of("meetings", "statements", "releases", "detentions", "casualties");
  private static final List<String> OTHERS =
      List.of("counts", "ages", "roles", "dates", "links", "reporters");
  private static final Set<String> UNREAL = Set.of("planned", "denied", "hypothetical");

  /** The fields of a fact of a section. */
  private record Fact(String section, Map<String, JsonNode> fields) {
    static Fact of(String section, JsonNode one) {
      Map<String, JsonNode> fields = new LinkedHashMap<>();
      if (one.isObject()) {
        one.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        fields.remove("id");
      } else {
        fields.put("reporter", one);
      }
      return new Fact(section, fields);
    }

    /** A meeting may also be told from the other side. */
    boolean matches(Line row) {
      return agrees(row.cells) || section.equals("meetings") && agrees(row.turned());
    }

    private boolean agrees(Map<String, String> cells) {
      return fields.entrySet().stream()
          .allMatch(field -> agrees(field.getKey(), field.getValue(), cells));
    }

    private static boolean agrees(String field, JsonNode value, Map<String, String> cells) {
      String cell = cells.getOrDefault(COLUMNS.getOrDefault(field, field), "");
      if (value.isBoolean()) {
        return Set.of(value.asBoolean() ? "true" : "false", value.asBoolean() ? "1" : "0")
                .contains(cell.toLowerCase(Locale.ROOT))
            || !value.asBoolean() && cell.isEmpty();
      }
      if (value.isNumber()) {
        OptionalDouble number = new Row(Map.of("n", cell)).number("n");
        return number.isPresent() && number.getAsDouble() == value.asDouble();
      }
      if (field.equals("qid") && value.asText().isEmpty() && !value.isArray()) {
        return !cell.isEmpty();
      }
      List<String> values = value.isArray() ? Json.strings(value) : List.of(value.asText());
      return values.stream()
          .anyMatch(
              one ->
                  one.isEmpty()
                      ? cell.isEmpty()
                      : NameWords.plain(cell).contains(NameWords.plain(one)));
    }
  }

  /** A row with its sentence; where the query gives none, the line of text in which it stands. */
  private record Line(Row row, Map<String, String> cells) {
    Map<String, String> turned() {
      Map<String, String> other = new HashMap<>(cells);
      other.put("who", cells.getOrDefault("met", ""));
      other.put("met", cells.getOrDefault("who", ""));
      return other;
    }
  }

  @Override
  public List<String> queries() {
    return List.of(
        "meetings",
        "statements",
        "releases",
        "detentions",
        "casualties",
        "counts",
        "people",
        "roles",
        "dates",
        "mentions",
        "reporters");
  }

  @Override
  public String layout() {
    return "gold/*.json, each naming its document";
  }

  @Override
  public List<Document<JsonNode>> load(Path data) throws IOException {
    List<Document<JsonNode>> documents = new ArrayList<>();
    for (Path file : Json.files(data, "gold/*.json")) {
      JsonNode gold = Json.read(file);
      Path home = Files.isDirectory(data) ? data : file.toAbsolutePath().getParent().getParent();
      Path article = home.resolve(gold.path("document").asText());
      String id = article.getFileName().toString().replaceFirst("\\.[^.]*$", "");
      documents.add(
          Document.of(id, Files.readString(article), gold).dated(gold.path("published").asText()));
    }
    return documents;
  }

  @Override
  public Map<String, Tally> score(Document<JsonNode> document, Answers answers, Judge judge) {
    Map<String, Tally> scores = new LinkedHashMap<>();
    for (String section : EXHAUSTIVE) {
      List<Fact> facts = facts(document, section);
      List<Line> rows = rows(section, document, answers);
      List<Line> right = rows.stream().filter(row -> isIn(facts, row)).toList();
      List<Line> wrong = rows.stream().filter(r -> !right.contains(r) && isReal(r)).toList();
      int found = found(facts, rows);
      int given = right.size() + wrong.size();
      scores.put(section, new Tally(Tally.Kind.F1, found, facts.size(), right.size(), given));
      right.forEach(row -> judge.judge(row.row(), true));
      wrong.forEach(row -> judge.judge(row.row(), false));
    }
    for (String section : OTHERS) {
      List<Fact> facts = facts(document, section);
      int found = found(facts, rows(section, document, answers));
      scores.put(section + ", recall", Tally.share(found, facts.size()));
    }
    scores.put("forbidden facts given", forbidden(document, answers));
    return scores;
  }

  private static Tally forbidden(Document<JsonNode> document, Answers answers) {
    JsonNode negatives = document.gold().path("negatives");
    int given = 0;
    for (JsonNode one : negatives) {
      String query = one.path("query").asText();
      Fact fact = Fact.of(query, one.path("match"));
      given += rows(query, document, answers).stream().anyMatch(fact::matches) ? 1 : 0;
    }
    return Tally.error(given, negatives.size());
  }

  private static boolean isIn(List<Fact> facts, Line row) {
    return facts.stream().anyMatch(fact -> fact.matches(row));
  }

  private static int found(List<Fact> facts, List<Line> rows) {
    return (int) facts.stream().filter(fact -> rows.stream().anyMatch(fact::matches)).count();
  }

  private static boolean isReal(Line row) {
    return !UNREAL.contains(row.cells().getOrDefault("status", ""));
  }

  private static List<Fact> facts(Document<JsonNode> document, String section) {
    List<Fact> facts = new ArrayList<>();
    document.gold().path(section).forEach(one -> facts.add(Fact.of(section, one)));
    return facts;
  }

  private static List<Line> rows(String section, Document<JsonNode> document, Answers answers) {
    String query = QUERIES.getOrDefault(section, section);
    return answers.rows(query, document).stream()
        .map(row -> new Line(row, cells(row, document)))
        .toList();
  }

  private static Map<String, String> cells(Row row, Document<JsonNode> document) {
    Map<String, String> cells = new HashMap<>(row.cells());
    row.span()
        .filter(span -> !cells.containsKey("sentence"))
        .ifPresent(
            span -> {
              String text = document.text().toString();
              int from = document.text().toChar(span.begin());
              int to = text.indexOf('\n', document.text().toChar(span.end()));
              cells.put(
                  "sentence",
                  text.substring(
                      text.lastIndexOf('\n', from - 1) + 1, to < 0 ? text.length() : to));
            });
    return cells;
  }
}
