package org.dateline.extract.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists of this package, from the class path. */
final class StatementWords {
  private static final String VERB = "verb ";

  private StatementWords() {}

  static SpeechMedia media() {
    List<String> lines = lines("media.txt");
    Set<String> verbs =
        lines.stream()
            .filter(l -> l.startsWith(VERB))
            .map(l -> l.substring(VERB.length()))
            .collect(Collectors.toSet());
    Set<String> nouns =
        lines.stream()
            .filter(l -> !l.startsWith(VERB))
            .map(l -> l.replace('_', ' '))
            .collect(Collectors.toSet());
    return new SpeechMedia(nouns, verbs);
  }

  static List<List<String>> sourcePhrases() {
    return lines("source-phrases.txt").stream().map(l -> Arrays.asList(l.split(" "))).toList();
  }

  static Set<String> labelSources() {
    return Set.copyOf(lines("label-sources.txt"));
  }

  static Set<String> documents() {
    return lines("documents.txt").stream().collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> lines(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                StatementWords.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(l -> !l.isEmpty() && !l.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + name, e);
    }
  }
}
