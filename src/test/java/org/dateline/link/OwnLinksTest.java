package org.dateline.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.UserError;
import org.dateline.extract.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnLinksTest {
  private static final Path FILE = Path.of("own.tsv");
  private static final OwnLinks OWN =
      OwnLinks.read(
          List.of("# mine", "Qatar\tNIL", "Harbour Club\tQ42", "Harbour Club\tQ43\ta2", ""), FILE);

  private static Optional<String> item(String name, String article, String... aliases) {
    return OWN.choice(Cast.named(name, EntityType.ORGANIZATION, aliases), article)
        .flatMap(Choice::link)
        .map(Link::item);
  }

  @Test
  void theRowOfTheArticleComesFirst() {
    assertThat(item("The Harbour Club", "a1")).contains("Q42");
    assertThat(item("The Harbour Club", "a2")).contains("Q43");
    assertThat(item("Quay Club", "a1", "Harbour Club")).contains("Q42");
  }

  @Test
  void winsOverEverything() {
    Linker linker = new Linker(KnownEntities.bundled(), List.of(), new LinkSettings(0.45, OWN));
    Choice choice = linker.link(Cast.of(Cast.named("Qatar", EntityType.PLACE))).get(0);
    assertThat(choice.link()).isEmpty();
    assertThat(choice.reason()).isEqualTo(Choice.Reason.OWN_TABLE);
  }

  @Test
  void saysNothingOfOthers() {
    assertThat(OWN.choice(Cast.named("Oman", EntityType.PLACE), "a1")).isEmpty();
    assertThat(OWN.choice(Cast.unnamed("Qatar", EntityType.PLACE), "a1")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oman|line 1: not a name, an item and perhaps an article",
        "Oman\tOman|line 1: Oman is neither an item nor NIL",
        "Oman\tQ1\ta\tb|line 1: not a name, an item and perhaps an article"
      })
  void refusesOtherRows(String row, String problem) {
    assertThatThrownBy(() -> OwnLinks.read(List.of(row), FILE))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(problem);
  }

  @Test
  void refusesARowThatContradictsAnother() {
    assertThatThrownBy(() -> OwnLinks.read(List.of("Oman\tQ1", "oman\tQ2"), FILE))
        .hasMessageContaining("line 2: oman is Q1 further up");
  }
}
