package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PatternTest {
  @Test
  void isWrittenInLowerCase() {
    assertThat(Pattern.of("statement", Statement.Mode.DIRECT, "CUE_AFTER").name())
        .isEqualTo("statement/direct/cue-after");
  }

  @Test
  void widensPartByPart() {
    Pattern family = Pattern.of("event", "verb");
    assertThat(family.parent()).contains(new Pattern("event"));
    assertThat(family.parent().orElseThrow().parent()).isEmpty();
    assertThat(family.with("Release")).isEqualTo(new Pattern("event/verb/release"));
  }

  @Test
  void refusesWhatIsNoPath() {
    assertThatThrownBy(() -> new Pattern("event//verb"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("event//verb");
  }
}
