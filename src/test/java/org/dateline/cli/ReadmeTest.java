package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the README's commands in their order, with the language models. */
@Tag("models")
class ReadmeTest {
  private static final Pattern COMMAND = Pattern.compile("    \\./(dateline|sparql) ?(.*)");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  @TempDir Path folder;

  private static List<String> commands() throws IOException {
    return Files.readAllLines(Path.of("README.md")).stream()
        .map(COMMAND::matcher)
        .filter(Matcher::matches)
        .map(line -> line.group(1).equals("sparql") ? "sparql " + line.group(2) : line.group(2))
        .toList();
  }

  /** A command's words; what it writes goes into a folder of the test's own. */
  private Object[] words(String command) {
    List<Object> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(command);
    while (matcher.find()) {
      String word = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      words.add(word.endsWith(".gz") ? folder.resolve(word) : word);
    }
    words.add("--dataset");
    words.add(folder.resolve("dataset"));
    return words.toArray();
  }

  @Test
  void everyCommandOfTheReadmeWorks() throws IOException {
    List<String> commands = commands();
    assertThat(commands).hasSizeGreaterThan(8).first().isEqualTo("build seeds");
    for (String command : commands) {
      Run run = Run.of(words(command));
      assertThat(run.code()).as("%s%n%s", command, run.err()).isZero();
      if (command.startsWith("sparql") || command.startsWith("show")) {
        assertThat(run.out().lines().count()).as(command).isGreaterThan(2);
      }
    }
    assertThat(folder.resolve("graph.ttl.gz")).isNotEmptyFile();
  }

  @Test
  void namesEveryCommand() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    for (String name :
        List.of("build", "sparql", "show", "explain", "export", "validate", "annotate")) {
      assertThat(readme).contains("| `" + name);
    }
  }
}
