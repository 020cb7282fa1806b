package org.dateline.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameVariantsTest {

  @ParameterizedTest
  @CsvSource({
    "karim al haddad, karim haddad",
    "karim haddad, karim al haddad",
    "mira lena oldenkamp, mira oldenkamp",
    "mohammed haddad, mohammad haddad",
    "mustafa haddad, moustafa haddad",
    "mira oldenkampp, mira oldenkamp"
  })
  void findsOtherSpellings(String form, String other) {
    assertThat(NameVariants.ofPerson(form)).contains(other);
  }

  @ParameterizedTest
  @CsvSource({"karim haddad, salim haddad", "ann lee, anne lee", "haddad, hadad"})
  void leavesOtherNamesAndShortOnesAlone(String form, String other) {
    assertThat(NameVariants.ofPerson(form)).doesNotContain(other);
  }

  @Test
  void staysWithinATenthOfAThousandLookUps() {
    assertThat(NameVariants.ofPerson("konstantinos papadopoulos")).hasSizeLessThan(100);
  }
}
