package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole articles, from the models' annotations to the rows of the queries. {@code
 * -Dgolden.update=true} rewrites the expected rows, to be read before they are committed.
 */
class GoldenCasesTest {
  static {
    JenaSystem.init();
  }

  private static final Path CASES = Path.of("src/test/resources/cases");

  static List<GoldenCase> cases() throws IOException {
    return GoldenCase.list(CASES).stream().map(GoldenCase::new).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsTheExpectedRows(GoldenCase one) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      one.update();
    }
    assertThat(difference(one.expected(), one.found())).as(one.name()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void holdsAllFilesAndNoOthers(GoldenCase one) throws IOException {
    assertThat(one.folder()).isDirectory();
    assertThat(GoldenCase.list(one.folder()))
        .extracting(file -> file.getFileName().toString())
        .isEqualTo(GoldenCase.FILES);
    assertThat(GoldenCase.list(one.folder().resolve("expected")))
        .isNotEmpty()
        .allSatisfy(
            file -> {
              String name = file.getFileName().toString();
              assertThat(name).endsWith(".tsv");
              assertThat(GoldenCase.QUERIES).contains(name.replace(".tsv", ""));
              assertThat(Files.readAllLines(file)).hasSizeGreaterThan(1);
            });
  }

  @Test
  void everyQueryFindsSomething() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (GoldenCase one : cases()) {
      asked.addAll(one.expected().keySet());
    }
    assertThat(asked).containsExactlyElementsOf(GoldenCase.QUERIES);
  }

  @Test
  void saysWhatIsMissingAndWhatIsUnexpected() {
    assertThat(difference(Map.of("kin", List.of("a", "b", "b")), Map.of("kin", List.of("b", "c"))))
        .containsExactly("kin: missing a", "kin: missing b", "kin: unexpected c");
  }

  /** Rows are compared as two bags: in which order they come is another test's business. */
  private static List<String> difference(
      Map<String, List<String>> expected, Map<String, List<String>> found) {
    Set<String> queries = new TreeSet<>(expected.keySet());
    queries.addAll(found.keySet());
    List<String> lines = new ArrayList<>();
    for (String query : queries) {
      List<String> wanted = expected.getOrDefault(query, List.of());
      List<String> got = found.getOrDefault(query, List.of());
      without(wanted, got).forEach(row -> lines.add(query + ": missing " + row));
      without(got, wanted).forEach(row -> lines.add(query + ": unexpected " + row));
    }
    return lines;
  }

  private static List<String> without(List<String> rows, List<String> others) {
    List<String> left = new ArrayList<>(rows);
    others.forEach(left::remove);
    return left;
  }
}
