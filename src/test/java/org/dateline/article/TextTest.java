package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "a\uD83D\uDEA2b\uD83D\uDEA2", "\uD83D\uDEA2"})
  void offsetsGoThereAndBack(String chars) {
    Text text = new Text(chars);
    assertThat(text.length()).isEqualTo(chars.codePointCount(0, chars.length()));
    for (int at = 0; at <= text.length(); at++) {
      assertThat(text.toCodePoint(text.toChar(at))).isEqualTo(at);
    }
    for (int at = 0; at <= chars.length(); at++) {
      assertThat(text.toCodePoint(at)).isEqualTo(chars.codePointCount(0, at));
    }
    assertThat(text.slice(text.all())).isEqualTo(chars);
  }
}
