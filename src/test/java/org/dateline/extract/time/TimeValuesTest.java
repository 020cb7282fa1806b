package org.dateline.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeValuesTest {
  @ParameterizedTest
  @CsvSource({
    "2021-04-09T07:00, 2021-04-09T07:00",
    "2021-04-09T24:00, 2021-04-10T00:00",
    "2021-04-09TEV, 2021-04-09",
    "2021-04-09, 2021-04-09",
    "2021-04, 2021-04",
    "2021, 2021",
    "2021-W01, 2021-01-04/2021-01-10",
    "2020-W53-WE, 2021-01-02/2021-01-03",
    "2021-Q2, 2021-04/2021-06",
    "2021-H2, 2021-07/2021-12",
    "2021-WI, 2021-12/2022-02",
    "199, 1990/1999",
    "19, 1900/1999",
    "XXXX-04-09, --04-09",
  })
  void givesTheDateOfAValue(String value, String date) {
    assertThat(TimeValues.date(value)).hasValue(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P3D", "PRESENT_REF", "XXXX-WXX-5", "2021-02-30", "2021-13", "XXXX"})
  void givesNoDateForWhatIsNone(String value) {
    assertThat(TimeValues.date(value)).isEmpty();
  }

  @Test
  void knowsTheFirstDayOfAPeriod() {
    assertThat(TimeValues.firstDay("2021-Q3")).hasValue(LocalDate.of(2021, 7, 1));
    assertThat(TimeValues.firstDay("XXXX-04-09")).isEmpty();
  }
}
