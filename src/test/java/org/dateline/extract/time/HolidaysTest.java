package org.dateline.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HolidaysTest {
  private static final Anchor JUNE = new Anchor(Optional.of(LocalDate.of(2021, 6, 15)));

  @Test
  void findsEaster() {
    assertThat(Holidays.easter(2021)).isEqualTo(LocalDate.of(2021, 4, 4));
    assertThat(Holidays.easter(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
  }

  @Test
  void findsTheFourthThursdayAndTheLastMonday() {
    assertThat(Holidays.value("11-4-4", JUNE, Direction.FUTURE)).isEqualTo("2021-11-25");
    assertThat(Holidays.value("05--1-1", JUNE, Direction.PAST)).isEqualTo("2021-05-31");
  }

  @Test
  void inventsNoYear() {
    assertThat(Holidays.value("12-25", new Anchor(Optional.empty()), Direction.PAST))
        .isEqualTo("XXXX-12-25");
  }
}
