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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample article outside the project, linked with an index of items, against items that were
 * looked up by hand. Passed over where they are not there.
 */
@Tag("models")
class SeedLinksTest {
  private static final Path SHARED = Path.of("..", "shared");
  private static final Path WIKIDATA = SHARED.resolve("bench/wikidata");

  /** A checked item: its names, and whether the sources leave no doubt. */
  private record Checked(Set<String> names, String item, boolean sure) {
    static Checked of(String line) {
      String[] columns = line.split("\t");
      Set<String> names = new HashSet<>(Set.of(columns[0]));
      names.addAll(List.of(columns[1].split("\\|")));
      return new Checked(names, columns[2], columns[4].equals("yes"));
    }
  }

  @TempDir static Path folder;

  private static final List<Checked> CHECKED = new ArrayList<>();

  /** The items that a name was linked to; an empty set for a name without. */
  private static final Map<String, Set<String>> ITEMS = new HashMap<>();

  @BeforeAll
  static void build() throws IOException {
    assumeTrue(Files.exists(WIKIDATA), "the sample article's items are not beside the project");
    Path index = folder.resolve("index");
    Path items = WIKIDATA.resolve("items.tsv.gz");
    Path classes = WIKIDATA.resolve("subclasses.tsv.gz");
    ask("wikidata", "index", items, classes, "--out", index);
    Path dataset = folder.resolve("dataset");
    JsonNode gold = new ObjectMapper().readTree(SHARED.resolve("gold/seed.json").toFile());
    Path article = SHARED.resolve(gold.get("document").asText());
    ask("build", article, "--dataset", dataset, "--wikidata", index);
    Files.readAllLines(WIKIDATA.resolve("verified.tsv")).stream()
        .skip(1)
        .map(Checked::of)
        .forEach(CHECKED::add);
    String json =
        ask("sparql", "queries/mentions.rq", "--dataset", dataset, "--results", "json").out();
    for (JsonNode row : new ObjectMapper().readTree(json).get("results").get("bindings")) {
      for (String column : List.of("text", "name")) {
        Set<String> linked =
            ITEMS.computeIfAbsent(row.path(column).path("value").asText(), n -> new HashSet<>());
        String item = row.path("wikidata").path("value").asText();
        if (!item.isEmpty()) {
          linked.add(item.substring(item.lastIndexOf('/') + 1));
        }
      }
    }
  }

  private static Run ask(Object... words) {
    Run run = Run.of(words);
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  @Test
  void namesGetTheItemsThatWereChecked() {
    List<Checked> mentioned =
        CHECKED.stream()
            .filter(Checked::sure)
            .filter(c -> c.names().stream().anyMatch(ITEMS::containsKey))
            .toList();
    assertThat(mentioned).hasSizeGreaterThan(10);
    // A name of two checked items ("Gaza") may stand for either.
    assertThat(mentioned)
        .allSatisfy(
            checked ->
                assertThat(checked.names())
                    .filteredOn(ITEMS::containsKey)
                    .anySatisfy(
                        name -> assertThat(ITEMS.get(name)).containsAnyElementsOf(itemsOf(name))));
  }

  private static Set<String> itemsOf(String name) {
    Set<String> items = new HashSet<>();
    CHECKED.stream().filter(c -> c.names().contains(name)).forEach(c -> items.add(c.item()));
    return items;
  }

  @Test
  void nothingGetsAnyOtherItem() {
    List<String> checked = CHECKED.stream().map(Checked::item).toList();
    Set<String> linked = new HashSet<>();
    ITEMS.values().forEach(linked::addAll);
    assertThat(linked).isNotEmpty().isSubsetOf(checked);
  }
}
