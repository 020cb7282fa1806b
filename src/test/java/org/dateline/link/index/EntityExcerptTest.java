package org.dateline.link.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityExcerptTest {
  @Test
  void keepsWhatAnIndexHolds() {
    String line =
        """
        {"type": "item", "id": "Q7", "lastrevid": 12,
         "labels": {"de": {"value": "Ä\\"}{"}, "en": {"value": "Elm \\"Hill\\""}},
         "aliases": [], "descriptions": {"en":{"value":"a hill"}},
         "claims": {"P18": [{"mainsnak": {"x": [1, {"y": "]"}]}}],
           "P31": [{"mainsnak": {"v": 1}, "qualifiers": {"P1": [2]}, "rank": "normal"},
                   {"rank": "deprecated", "references": [{}]}]},
         "sitelinks": {"dewiki": {"title": "Ulme"}, "enwiki": {"title": "Elm", "badges": []}}}\
        """
            .replace("\n", "");
    assertThat(excerpt(line))
        .contains(
            """
            {"type": "item","id": "Q7",\
            "labels": {"en": {"value": "Elm \\"Hill\\""}},\
            "aliases": [],"descriptions": {"en":{"value":"a hill"}},\
            "claims": {"P31": [{"mainsnak": {"v": 1},"rank": "normal"},{"rank": "deprecated"}]},\
            "sitelinks": {"":0,"enwiki": {"title": "Elm", "badges": []}}}""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no JSON at all",
        "",
        "{",
        "{\"id\": \"Q7\"",
        "{\"id\": \"Q7",
        "{\"id\" \"Q7\"}",
        "{\"id\": }",
        "{\"x\": [1, 2}, \"id\": \"Q7\"}",
        "{\"x\": {\"y\": [}]}, \"id\": \"Q7\"}",
        "{\"claims\": {\"P31\": [7]}}",
        "{\"id\": \"Q7\"} and more",
        "[\"Q7\"]"
      })
  void hasNoneOfWhatIsNoObject(String line) {
    assertThat(excerpt(line)).isEmpty();
  }

  @Test
  void endsWhereTheLineEnds() {
    byte[] two = "{\"id\": \"Q7\", \"x\": \"\n\"}".getBytes(StandardCharsets.UTF_8);
    assertThat(EntityExcerpt.of(two, 0, 18, EntityExcerpt.keys(Set.of()))).isEmpty();
  }

  @Test
  void leavesItToTheParserToSayWhatIsWrong() {
    byte[] cut = "{\"id\": \"Q7\", \"labels\": {\"en\"".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> EntityParser.parse(cut, 0, cut.length))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Unexpected end-of-input");
  }

  private static Optional<String> excerpt(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    return EntityExcerpt.of(bytes, 0, bytes.length, EntityExcerpt.keys(Set.of("P31")))
        .map(kept -> new String(kept, StandardCharsets.UTF_8));
  }
}
