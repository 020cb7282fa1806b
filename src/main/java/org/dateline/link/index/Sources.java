package org.dateline.link.index;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.dateline.UserError;

/** Which sort of source a file is. */
final class Sources {
  private Sources() {}

  /** The sources in files, each checked to be there. */
  static List<Source> of(List<String> inputs, int threads) {
    List<Source> sources = new ArrayList<>();
    List<InputFile> wikipedia = new ArrayList<>();
    for (String input : inputs) {
      InputFile file = new InputFile(input);
      if (!file.isStandardInput() && !Files.isRegularFile(file.path())) {
        throw UserError.noSuchFile(input);
      }
      if (WikipediaFiles.isOne(file)) {
        wikipedia.add(file);
      } else {
        sources.add(source(file, threads));
      }
    }
    WikipediaFiles.together(wikipedia).forEach(f -> sources.add(new WikipediaSource(f)));
    return sources;
  }

  private static Source source(InputFile file, int threads) {
    if (file.hasEnding(".tsv") || file.hasEnding(".csv")) {
      return table(file);
    }
    if (file.isStandardInput() || file.hasEnding(".json")) {
      return new DumpSource(file, threads);
    }
    throw UserError.unknownSource(file.name());
  }

  private static Source table(InputFile file) {
    try (TextLines lines = new TextLines(file)) {
      TableColumns columns = TableColumns.of(lines.next(), file);
      return columns.has("ancestor") ? new SubclassSource(file) : new TableSource(file);
    } catch (IOException e) {
      throw UserError.damagedSource(file.name(), 1, e);
    }
  }
}
