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
import java.util.Map;
import org.dateline.GoldFacts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample article outside the project against what a careful reader takes from it. Passed over
 * where the article is not there.
 */
@Tag("models")
class SeedGoldTest {
  private static final Path SHARED = Path.of("..", "shared");
  @TempDir static Path folder;

  private static GoldFacts gold;
  private static final Map<String, List<Map<String, String>>> TABLES = new HashMap<>();

  @BeforeAll
  static void build() throws IOException {
    Path file = SHARED.resolve("gold/seed.json");
    assumeTrue(Files.exists(file), "the sample article and its gold are not beside the project");
    gold = GoldFacts.read(file);
    Path article = SHARED.resolve(gold.gold().get("document").asText());
    Path dataset = folder.resolve("dataset");
    Run run =
        Run.of(
            "build",
            article,
            "--date",
            gold.gold().get("published").asText(),
            "--dataset",
            dataset);
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void mostFactsOfEverySectionAreFound() throws IOException {
    int found = 0;
    int asked = 0;
    for (String section : GoldFacts.SECTIONS) {
      int facts = gold.facts(section).size();
      List<String> missed = gold.missed(section, rows(GoldFacts.query(section)));
      found += facts - missed.size();
      asked += facts;
      assertThat(missed.size())
          .as("%s missed: %s", section, missed)
          .isLessThanOrEqualTo(facts * 15 / 100);
    }
    assertThat(found).isGreaterThanOrEqualTo(asked * 9 / 10);
  }

  @Test
  void nothingForbiddenIsTold() throws IOException {
    for (JsonNode negative : gold.facts("negatives")) {
      assertThat(rows(negative.get("query").asText()))
          .as(negative.get("why").asText())
          .noneMatch(row -> GoldFacts.matches(negative.get("match"), row));
    }
  }

  @Test
  void reportersAreNamed() throws IOException {
    for (JsonNode reporter : gold.facts("reporters")) {
      assertThat(rows("reporters")).anyMatch(row -> row.get("reporter").equals(reporter.asText()));
    }
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
