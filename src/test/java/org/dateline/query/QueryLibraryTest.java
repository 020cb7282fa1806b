package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLibraryTest {
  @TempDir Path folder;

  @Test
  void everyBundledQuerySaysWhatItIsFor() {
    assertThat(QueryLibrary.bundled())
        .hasSizeGreaterThan(20)
        .allSatisfy(file -> assertThat(file.question()).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "queries/meetings.rq",
        "meetings.rq",
        "meetings",
        "/elsewhere/queries/meetings.rq"
      })
  void findsBundledQueriesFromAnywhere(String name) {
    QueryFile file = QueryLibrary.find(name);
    assertThat(file.name()).isEqualTo("queries/meetings.rq");
    assertThat(file.parameters()).containsKeys("article", "person");
  }

  @Test
  void findsBundledQueriesInFolders() {
    assertThat(QueryLibrary.find("queries/edges/met.rq").text()).contains("CONSTRUCT");
  }

  @Test
  void prefersTheUsersFile() throws IOException {
    Path file = folder.resolve("meetings.rq");
    Files.writeString(file, "# Mine?\nASK {}");
    assertThat(QueryLibrary.find(file.toString()).question()).isEqualTo("Mine?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ASK {}", "select * where {}", "DESCRIBE <urn:x>", "# why\nASK {}"})
  void takesAQueryForItself(String query) {
    assertThat(QueryLibrary.find(query).text()).isEqualTo(query);
  }

  @Test
  void refusesWhatIsNothing() throws IOException {
    assertThatThrownBy(() -> QueryLibrary.find("queries/nosuch.rq"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("queries/nosuch.rq");
    Path file = folder.resolve("latin.rq");
    Files.write(file, "ASK { ?x ?y 'é' }".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> QueryLibrary.find(file.toString())).hasMessageContaining("UTF-8");
  }
}
