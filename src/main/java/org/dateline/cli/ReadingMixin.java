package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.UserError;
import org.dateline.article.ArticleReader;
import org.dateline.article.ReadingOptions;
import picocli.CommandLine.Option;

/** How a command reads articles. */
final class ReadingMixin {
  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "Publication date of articles that do not give theirs.")
  private String date;

  @Option(
      names = "--max-article-size",
      paramLabel = "CHARS",
      defaultValue = "" + ReadingOptions.DEFAULT_MAX_LENGTH,
      description = "Longest article text, in characters (default: ${DEFAULT-VALUE}).")
  private int maxLength;

  ArticleReader reader() {
    if (maxLength < 1) {
      throw UserError.outOfRange("--max-article-size", maxLength, "1 or more");
    }
    return new ArticleReader(new ReadingOptions(date(), maxLength), System.in);
  }

  private Optional<LocalDate> date() {
    try {
      return Optional.ofNullable(date).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw UserError.impossibleDate(date);
    }
  }

  /** A mistyped name is better told before hours of work than after. */
  static List<String> checked(List<String> inputs) {
    for (String input : inputs) {
      if (!input.equals("-") && !Files.exists(Path.of(input))) {
        throw UserError.noSuchFile(input);
      }
    }
    return inputs;
  }
}
