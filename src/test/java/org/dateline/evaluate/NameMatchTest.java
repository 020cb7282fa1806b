package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {
  @ParameterizedTest
  @CsvSource({
    "Berg, Ida Berg",
    "Ida, Ida Berg",
    "Mr. Berg, Ida M. Berg Jr.",
    "Norwegian fishermen, fishermen",
    "NSF, National Sailing Federation",
    "a group of fishermen, fishermen",
    "Ída Berg, Ida Berg",
    "the Harbour Post newspaper, Harbour Post"
  })
  void mayBeOfOneBearer(String one, String other) {
    assertThat(NameMatch.same(one, other)).isTrue();
    assertThat(NameMatch.same(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Norway, Norway Supreme Court",
    "Sailors Union, leaders of Sailors Union",
    "Swedish fishermen, Norwegian fishermen",
    "Ida Berg, Ida Holm",
    "the, Ida"
  })
  void areOfDifferentBearers(String one, String other) {
    assertThat(NameMatch.same(one, other)).isFalse();
    assertThat(NameMatch.same(other, one)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-05, 2021-05-03, true",
    "2021-05-03, 2021-05, false",
    "2021-05-03, 2021-05-03T07:00, true",
    "2021, 2021-01-01/2022-01-01, true",
    "2021-05-03, '', false",
    "2021-05-03, 2021-13-40, false"
  })
  void anAnswerLiesInTheGoldDate(String gold, String answer, boolean same) {
    assertThat(DayRange.same(gold, answer)).isEqualTo(same);
  }
}
