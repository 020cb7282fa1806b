package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample article outside the project against what a careful reader takes from it. A row matches
 * a fact when it agrees in every field that the fact gives; text matches when the cell contains one
 * of the values. Passed over where the article is not there.
 */
@Tag("models")
class SeedGoldTest {
  private static final Path SHARED = Path.of("..", "shared");
  private static final Map<String, String> QUERIES = Map.of("ages", "people", "links", "mentions");
  private static final Map<String, String> COLUMNS = Map.of("qid", "wikidata");
  private static final List<String> SECTIONS =
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

  @TempDir static Path folder;

  private static JsonNode gold;
  private static final Map<String, List<Map<String, String>>> TABLES = new HashMap<>();

  @BeforeAll
  static void build() throws IOException {
    Path file = SHARED.resolve("gold/seed.json");
    assumeTrue(Files.exists(file), "the sample article and its gold are not beside the project");
    gold = new ObjectMapper().readTree(file.toFile());
    Path article = SHARED.resolve(gold.get("document").asText());
    Path dataset = folder.resolve("dataset");
    Run run =
        Run.of("build", article, "--date", gold.get("published").asText(), "--dataset", dataset);
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void mostFactsOfEverySectionAreFound() throws IOException {
    int found = 0;
    int asked = 0;
    for (String section : SECTIONS) {
      List<JsonNode> facts = facts(gold.get(section));
      List<String> missed = new ArrayList<>();
      for (JsonNode fact : facts) {
        if (rows(QUERIES.getOrDefault(section, section)).stream()
            .noneMatch(r -> matches(fact, r))) {
          missed.add(fact.get("id").asText());
        }
      }
      found += facts.size() - missed.size();
      asked += facts.size();
      assertThat(missed.size())
          .as("%s missed: %s", section, missed)
          .isLessThanOrEqualTo(facts.size() * 15 / 100);
    }
    assertThat(found).isGreaterThanOrEqualTo(asked * 9 / 10);
  }

  @Test
  void nothingForbiddenIsTold() throws IOException {
    for (JsonNode negative : gold.get("negatives")) {
      assertThat(rows(negative.get("query").asText()))
          .as(negative.get("why").asText())
          .noneMatch(row -> matches(negative.get("match"), row));
    }
  }

  @Test
  void reportersAreNamed() throws IOException {
    for (JsonNode reporter : gold.get("reporters")) {
      assertThat(rows("reporters")).anyMatch(row -> row.get("reporter").equals(reporter.asText()));
    }
  }

  private static List<JsonNode> facts(JsonNode section) {
    return StreamSupport.stream(section.spliterator(), false).toList();
  }

  private static boolean matches(JsonNode fact, Map<String, String> row) {
    Map<String, String> turned = new HashMap<>(row);
    if (row.containsKey("met")) { // a meeting may be told from the other side
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
    return facts(value).stream()
        .anyMatch(one -> one.asText().isEmpty() ? cell.isEmpty() : agrees(one, cell));
  }

  private static String plain(String text) {
    return text.replace('’', '\'').replace('“', '"').replace('”', '"').toLowerCase(Locale.ROOT);
  }

  private static List<Map<String, String>> rows(String query) throws IOException {
    if (!TABLES.containsKey(query)) {
      Run run =
          Run.of(
              "sparql",
              "queries/" + query + ".rq",
              "--dataset",
              folder.resolve("dataset"),
              "--results",
              "json");
      assertThat(run.code()).as(run.err()).isZero();
      TABLES.put(query, table(new ObjectMapper().readTree(run.out())));
    }
    return TABLES.get(query);
  }

  private static List<Map<String, String>> table(JsonNode results) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (JsonNode binding : results.get("results").get("bindings")) {
      Map<String, String> row = new HashMap<>();
      results
          .get("head")
          .get("vars")
          .forEach(
              name -> row.put(name.asText(), binding.path(name.asText()).path("value").asText("")));
      rows.add(row);
    }
    return rows;
  }
}
