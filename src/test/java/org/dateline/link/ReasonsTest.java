package org.dateline.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.extract.EntityType;
import org.junit.jupiter.api.Test;

class ReasonsTest {
  private static final Linker LINKER = Linker.bundled();

  private static List<String> reasons(String name) {
    Choice choice = LINKER.link(Cast.of(Cast.named(name, EntityType.PLACE))).get(0);
    return Reasons.of(choice, LINKER.weights());
  }

  @Test
  void sayWhyTheWinnerWon() {
    assertThat(reasons("Qatar").get(0))
        .isEqualTo("Q846: the best candidate is above the threshold");
    assertThat(reasons("Qatar").get(1))
        .startsWith("Q846 Qatar, 0.")
        .contains(", by label: ")
        .contains("same kind +");
  }

  @Test
  void sayWhyNobodyDid() {
    assertThat(reasons("Georgia"))
        .hasSize(3)
        .first()
        .isEqualTo("no item: the second candidate is too close to the best");
    assertThat(reasons("Oldenkamp")).containsExactly("no item: no item goes by its name");
  }
}
