package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.dateline.link.Item;
import org.dateline.link.KnownEntity;
import org.junit.jupiter.api.Test;

class ItemWriterTest {
  private static final Map<String, Item> ITEMS =
      Map.of(
          "Q1",
          item("Q1", "Ida Holm", "envoy", KnownEntity.Kind.PERSON, "Q9", "Q8", 1950, null),
          "Q2",
          item("Q2", "Fjordby", "", KnownEntity.Kind.PLACE, "Q9", null, -20, "59.9,10.7"),
          "Q8",
          item("Q8", "diplomat", "", null, null, null, 0, null),
          "Q9",
          item("Q9", "Norland", "country", KnownEntity.Kind.COUNTRY, null, null, 0, null));

  private static Item item(
      String id,
      String label,
      String description,
      KnownEntity.Kind kind,
      String country,
      String occupation,
      int born,
      String coordinates) {
    return new Item(
        id,
        label,
        List.of("another name"),
        description,
        Optional.ofNullable(kind),
        List.of(),
        3,
        Optional.empty(),
        country == null ? List.of() : List.of(country),
        occupation == null ? List.of() : List.of(occupation),
        born == 0 ? OptionalInt.empty() : OptionalInt.of(born),
        OptionalInt.empty(),
        Optional.ofNullable(coordinates));
  }

  private static Set<String> lines(Set<String> ids) {
    Graph graph =
        new ItemWriter(id -> Optional.ofNullable(ITEMS.get(id)), "dump of May").write(ids);
    return graph.stream()
        .filter(triple -> !triple.getPredicate().equals(Vocabulary.ITEM_SOURCE))
        .map(t -> last(t.getSubject()) + " " + last(t.getPredicate()) + " " + last(t.getObject()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String last(Node node) {
    return node.isURI() ? node.getURI().replaceAll(".*[/#]", "") : node.getLiteralLexicalForm();
  }

  @Test
  void saysWhatIsKnownOfAPerson() {
    assertThat(lines(Set.of("Q1")))
        .containsExactly(
            "Q1 P106 Q8",
            "Q1 P27 Q9",
            "Q1 birthDate 1950",
            "Q1 description envoy",
            "Q1 label Ida Holm",
            "Q1 type WikidataItem",
            "Q8 label diplomat",
            "Q8 type WikidataItem",
            "Q9 description country",
            "Q9 label Norland",
            "Q9 type WikidataItem");
  }

  @Test
  void aPlaceHasCountryAndCoordinates() {
    assertThat(lines(Set.of("Q2")))
        .contains("Q2 P17 Q9", "Q2 P625 Point(10.7 59.9)")
        .noneMatch(line -> line.contains("birthDate"));
  }

  @Test
  void marksEveryItemWithItsSource() {
    Graph graph =
        new ItemWriter(id -> Optional.ofNullable(ITEMS.get(id)), "dump of May")
            .write(Set.of("Q1", "Q7"));
    Set<Node> subjects = graph.stream().map(t -> t.getSubject()).collect(Collectors.toSet());
    assertThat(subjects)
        .hasSize(3)
        .allMatch(
            item -> graph.contains(item, Vocabulary.ITEM_SOURCE, Literals.text("dump of May")));
  }
}
