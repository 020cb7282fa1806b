package org.dateline;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.assertj.core.api.SoftAssertions;
import org.dateline.query.QueryLibrary;
import org.dateline.query.Question;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Articles in the prose of newspapers, written for this project, against all that a careful reader
 * takes from them: {@code article.txt}, {@code annotated.conllu} as {@code dateline annotate}
 * prints it, {@code gold.json}. Its {@code missed} and {@code unexpected} say how far the program
 * has come: facts that it is known to miss, and how many rows of a section tell none.
 */
class GoldArticlesTest {
  static {
    JenaSystem.init();
  }

  private static final Path ARTICLES = Path.of("src/test/resources/articles");

  static List<Path> articles() throws IOException {
    return GoldenCase.list(ARTICLES);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void tellsTheFactsAndNothingForbidden(Path folder) throws IOException {
    GoldFacts gold = GoldFacts.read(folder.resolve("gold.json"));
    DatasetGraph dataset = DatasetGraphFactory.wrap(new GoldenCase(folder).graph());
    Map<String, List<Map<String, String>>> tables = new HashMap<>();
    Function<String, List<Map<String, String>>> rows =
        query -> tables.computeIfAbsent(query, name -> rows(dataset, name));
    List<String> known = gold.facts("missed").stream().map(JsonNode::asText).toList();
    SoftAssertions.assertSoftly(
        softly -> {
          for (String section : GoldFacts.SECTIONS) {
            softly
                .assertThat(gold.missed(section, rows.apply(GoldFacts.query(section))))
                .as("%s: %s missed", folder.getFileName(), section)
                .isSubsetOf(known);
          }
          for (String section : GoldFacts.WHOLE) {
            softly
                .assertThat(gold.unexpected(section, rows.apply(section)))
                .as("%s: %s that are no facts", folder.getFileName(), section)
                .hasSizeLessThanOrEqualTo(gold.gold().at("/unexpected/" + section).asInt());
          }
          for (JsonNode negative : gold.facts("negatives")) {
            softly
                .assertThat(rows.apply(negative.get("query").asText()))
                .as("%s: %s", folder.getFileName(), negative.get("why").asText())
                .noneMatch(row -> GoldFacts.matches(negative.get("match"), row));
          }
        });
  }

  private static List<Map<String, String>> rows(DatasetGraph dataset, String query) {
    return new Question(QueryLibrary.find(query), Map.of()).rows(dataset);
  }
}
