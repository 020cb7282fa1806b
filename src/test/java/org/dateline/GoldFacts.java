package org.dateline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * What a careful reader takes from an article, by section, and what must not be told. A row matches
 * a fact when it agrees in every field that the fact gives; text matches when the cell contains one
 * of the values, a meeting also when it is told from the other side.
 */
public record GoldFacts(JsonNode gold) {
  /** The sections that list every fact of their kind. */
  public static final List<String> WHOLE =
      List.of("meetings", "statements", "releases", "detentions", "casualties");

  /** All sections whose facts have identifiers. */
  public static final List<String> SECTIONS =
      List.of(
          "meetings",
          "statements",
          "releases",
          "detentions",
          "casualties",
          "counts",
          "ages",
          "roles",
          "dates",
          "links");

  private static final Map<String, String> QUERIES = Map.of("ages", "people", "links", "mentions");
  private static final Map<String, String> COLUMNS = Map.of("qid", "wikidata");
  private static final Set<String> UNREAL = Set.of("planned", "denied", "hypothetical");

  /** Reads the facts of a file. */
  public static GoldFacts read(Path file) throws IOException {
    return new GoldFacts(new ObjectMapper().readTree(file.toFile()));
  }

  /** The query whose rows tell the facts of a section. */
  public static String query(String section) {
    return QUERIES.getOrDefault(section, section);
  }

  /** The facts of a section, of the forbidden ones too. */
  public List<JsonNode> facts(String section) {
    return list(gold.path(section));
  }

  /** Identifiers of the facts that no row tells. */
  public List<String> missed(String section, List<Map<String, String>> rows) {
    return facts(section).stream()
        .filter(fact -> rows.stream().noneMatch(row -> matches(fact, row)))
        .map(fact -> fact.get("id").asText())
        .toList();
  }

  /** Rows that tell no fact of a section, those aside that tell of nothing real. */
  public List<Map<String, String>> unexpected(String section, List<Map<String, String>> rows) {
    return rows.stream()
        .filter(row -> !UNREAL.contains(row.getOrDefault("status", "")))
        .filter(row -> facts(section).stream().noneMatch(fact -> matches(fact, row)))
        .toList();
  }

  /** Whether a row tells a fact. */
  public static boolean matches(JsonNode fact, Map<String, String> row) {
    Map<String, String> turned = new HashMap<>(row);
    if (row.containsKey("met")) {
      turned.put("who", row.get("met"));
      turned.put("met", row.get("who"));
    }
    return agrees(fact, row) || agrees(fact, turned);
  }

  private static boolean agrees(JsonNode fact, Map<String, String> row) {
    return fact.properties().stream()
        .filter(field -> !field.getKey().equals("id"))
        .allMatch(
            field ->
                agrees(
                    field.getValue(),
                    row.getOrDefault(COLUMNS.getOrDefault(field.getKey(), field.getKey()), "")));
  }

  private static boolean agrees(JsonNode value, String cell) {
    if (value.isBoolean()) {
      return Boolean.parseBoolean(cell) == value.asBoolean();
    }
    if (value.isNumber()) {
      return !cell.isEmpty() && Double.parseDouble(cell) == value.asDouble();
    }
    if (value.isTextual()) {
      return plain(cell).contains(plain(value.asText()));
    }
    return list(value).stream()
        .anyMatch(one -> one.asText().isEmpty() ? cell.isEmpty() : agrees(one, cell));
  }

  private static String plain(String text) {
    return text.replace('’', '\'').replace('“', '"').replace('”', '"').toLowerCase(Locale.ROOT);
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
