package org.dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.extract.Gender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GivenNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Solveig, FEMALE",
    "SOLVEIG, FEMALE",
    "Jurate, FEMALE",
    "Jūratė, FEMALE",
    "Łukasz, MALE",
    "Soren, MALE",
    "Muammar, MALE",
    "Mu'ammar, MALE",
    "Yetunde, FEMALE",
    "Jean-Pierre, MALE",
    "Marie-Laure, FEMALE"
  })
  void tellsTheGenderOfAGivenName(String name, Gender gender) {
    assertThat(Gazetteer.firstNameGender(name)).contains(gender);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Andrea", "Nikita", "Noor", "Jan", "Xqwzt"})
  void leavesOpenWhatWomenAndMenBear(String name) {
    assertThat(Gazetteer.firstNameGender(name)).isEmpty();
  }

  @Test
  void readsTheGenderOffTheRestOfAName() {
    assertThat(GivenNames.ofFamily(List.of("G.", "Daukšienė"))).contains(Gender.FEMALE);
    assertThat(GivenNames.ofFamily(List.of("Bui", "Thi", "Sen"))).contains(Gender.FEMALE);
    assertThat(GivenNames.ofFamily(List.of("K.", "Ospanskaya"))).contains(Gender.FEMALE);
    assertThat(GivenNames.ofFamily(List.of("R.", "Belyayev"))).contains(Gender.MALE);
    assertThat(GivenNames.ofFamily(List.of("P.", "Casanova"))).isEmpty();
    assertThat(GivenNames.ofFamily(List.of("R.", "Bova"))).isEmpty();
    assertThat(GivenNames.ofFamily(List.of("Nebraska"))).isEmpty();
  }

  @Test
  void hasNoNameTwice() {
    WordFile file = WordFile.read("given-names.txt");
    Set<String> both = folded(file, "female");
    both.retainAll(folded(file, "male"));
    assertThat(both).isEmpty();
  }

  private static Set<String> folded(WordFile file, String section) {
    return file.section(section).stream()
        .map(GivenNames::fold)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
