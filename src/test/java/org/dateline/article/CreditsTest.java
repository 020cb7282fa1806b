package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {
  /** Each reporter as "name [places]", or nothing when the line is no credit. */
  private static Optional<List<String>> read(String line) {
    Text text = new Text(line);
    return Credits.read(text, Line.of(line, 0).get(0))
        .map(
            reporters ->
                reporters.stream()
                    .map(
                        reporter -> {
                          assertThat(text.slice(reporter.evidence())).isEqualTo(reporter.name());
                          return reporter.name() + " " + reporter.places();
                        })
                    .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "By Ada Orne | Ada Orne []",
        "By ADA ORNE and BO LIND | ADA ORNE [], BO LIND []",
        "by: Ada Orne Updated: Apr 12, 2019 - 9:35 AM | Ada Orne []",
        "By Ada Orne, Reuters | Ada Orne []",
        "By Ada Orne, Staff Writer | Ada Orne []",
        "By Ada Orne for The Orvel Times | Ada Orne []",
        "By Ada Orne in Cairo and Bo Lind in Tunis | Ada Orne [Cairo], Bo Lind [Tunis]",
        "Ada Orne reported from Cairo and Tel Aviv. | Ada Orne [Cairo, Tel Aviv]",
        "Ada Orne reported from Cairo, and Bo Lind and Cy Marsh from Orvel Bay, Hawaii. | Ada Orne"
            + " [Cairo], Bo Lind [Orvel Bay, Hawaii], Cy Marsh [Orvel Bay, Hawaii]",
        "Ada Orne reported from Cairo; and Bo Lind from New York. Reporting was contributed by Cy"
            + " Marsh from Rome, Di J. Noor from São Paulo and Eve van Ost from Oslo. | Ada Orne"
            + " [Cairo], Bo Lind [New York], Cy Marsh [Rome], Di J. Noor [São Paulo], Eve van Ost"
            + " [Oslo]",
        "(Reporting by Ada Orne in Ankara; Additional reporting by Bo Lind; Editing by Cy Marsh) |"
            + " Ada Orne [Ankara], Bo Lind []",
        "Ada Orne and Bo Lind contributed to this report. | Ada Orne [], Bo Lind []",
        "Orvel Times reporter Ada Orne contributed. | Ada Orne []",
        "Ada Orne in Dallas contributed to this article. | Ada Orne [Dallas]",
        "Ada Orne contributed reporting from Oslo. | Ada Orne [Oslo]",
        "Ada Orne, Bo Lind and Eve van Ost also contributed to this report from Rome. | Ada Orne"
            + " [Rome], Bo Lind [Rome], Eve van Ost [Rome]",
        "Contributing: Ada Orne, Bo Lind | Ada Orne [], Bo Lind []",
      })
  void readsReporters(String line, String reporters) {
    assertThat(read(line).map(found -> String.join(", ", found))).contains(reporters);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-- Reuters",
        "(AFP)",
        "Editing by Bo Lind",
        "jm/abc (AFP, dpa)",
        "The Associated Press",
        "With inputs from agencies",
        "Staff and agencies",
        "Enditem"
      })
  void knowsCreditsWithoutReporters(String line) {
    assertThat(read(line)).contains(List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Friday the water had reached the church.",
        "By the time help came, the crew had left.",
        "The agency reported from Orvel that the dam had held.",
        "Ada Orne reported from Orvel for a decade before she joined the ministry.",
        "Ada Orne reported from Orvel. The dam broke an hour later.",
        "Ada Orne contributed two goals.",
        "Reporting by the victims has doubled, the office said.",
        "Editing by hand takes longer, the archivist said.",
        "The Associated Press reported the arrest first."
      })
  void sentencesAreNoCredits(String line) {
    assertThat(read(line)).isEmpty();
  }

  @Test
  void offsetsPointIntoTheWholeText() {
    Text text = new Text("\uD83D\uDEA2 Ships.\nBy Ada Orne");
    Line line = Line.of(text.toString(), 0).get(1);
    assertThat(Credits.read(text, line).orElseThrow().get(0).evidence())
        .isEqualTo(new Span(12, 20));
  }
}
