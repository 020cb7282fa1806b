package org.dateline.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import org.dateline.link.index.IndexHeader;
import org.dateline.link.index.ItemIndex;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Says what an index of items holds. */
@CommandLine.Command(
    name = "info",
    description = "Says what an index of items holds, and checks that its files are unharmed.",
    sortOptions = false)
final class WikidataInfoCommand extends Command {
  @Parameters(paramLabel = "DIR", description = "Folder of the index.")
  private Path folder;

  @Override
  int execute(Console console) {
    IndexHeader header = ItemIndex.verified(folder);
    PrintStream out = console.out();
    out.println(header.name());
    out.println();
    for (IndexHeader.SourceInfo source : header.sources()) {
      out.printf(
          "source  %s: %s%s, %,d lines%s%n",
          source.name(),
          source.kind(),
          source.date().map(date -> " of " + date).orElse(""),
          source.lines(),
          source.badLines() == 0 ? "" : ", %,d of them unreadable".formatted(source.badLines()));
    }
    out.println("filter  " + header.filter());
    header.counts().forEach((what, count) -> out.printf("count   %,12d %s%n", count, what));
    header
        .files()
        .forEach((name, file) -> out.printf("file    %,12d bytes %s%n", file.length(), name));
    return 0;
  }
}
