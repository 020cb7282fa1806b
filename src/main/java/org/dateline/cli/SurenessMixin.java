package org.dateline.cli;

import java.math.BigDecimal;
import java.util.Optional;
import org.dateline.UserError;
import picocli.CommandLine.Option;

/** How sure a fact must be to be printed. */
final class SurenessMixin {
  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description = "Only facts with at least this confidence, from 0 to 1.")
  private String least;

  /** The least confidence, empty when all facts are wanted. */
  Optional<BigDecimal> least() {
    return Optional.ofNullable(least).map(SurenessMixin::checked);
  }

  private static BigDecimal checked(String value) {
    if (!value.matches("0|1|[01]?\\.\\d{1,9}")
        || new BigDecimal(value).compareTo(BigDecimal.ONE) > 0) {
      throw UserError.outOfRange(
          "--min-confidence", value, "a number from 0 to 1, for example 0.9");
    }
    return new BigDecimal(value);
  }
}
