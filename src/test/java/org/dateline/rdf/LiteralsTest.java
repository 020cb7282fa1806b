package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {
  @ParameterizedTest
  @CsvSource({
    "2021-05-03, date, 2021-05-03",
    "2021-05, gYearMonth, 2021-05",
    "2021, gYear, 2021",
    "2021-05-03T07:00, dateTime, 2021-05-03T07:00:00",
    "--10-07, gMonthDay, --10-07",
    "soon, string, soon"
  })
  void timesAreTypedByTheirPrecision(String value, String type, String lexical) {
    assertThat(Literals.time(value).getLiteralDatatypeURI()).endsWith("#" + type);
    assertThat(Literals.time(value).getLiteralLexicalForm()).isEqualTo(lexical);
  }

  @ParameterizedTest
  @CsvSource({
    "0.90, decimal, 0.9",
    "30.00, integer, 30",
    "3E+6, integer, 3000000",
    "-1.5, decimal, -1.5"
  })
  void numbersAreCanonical(String value, String type, String lexical) {
    assertThat(Literals.number(new BigDecimal(value)).getLiteralDatatypeURI()).endsWith("#" + type);
    assertThat(Literals.number(new BigDecimal(value)).getLiteralLexicalForm()).isEqualTo(lexical);
  }

  @Test
  void aScoreIsADecimalEvenWhenWhole() {
    assertThat(Literals.decimal(BigDecimal.ONE).getLiteralLexicalForm()).isEqualTo("1.0");
  }
}
