package org.dateline.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words without which no time expression is found, so that other sentences are passed over. */
final class TimeWords {
  private final Set<String> words;

  private TimeWords(Set<String> words) {
    this.words = words;
  }

  static TimeWords load() {
    Set<String> words = new HashSet<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                TimeWords.class.getResourceAsStream("time-words.txt"), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> words.addAll(Set.of(line.strip().split("\\s+"))));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    words.remove("");
    return new TimeWords(words);
  }

  /** Whether a sentence with this word is worth a look: a digit, or a time word with or without plural -s. */
  boolean mayStandInTime(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.chars().anyMatch(Character::isDigit)
        || words.contains(lower)
        || lower.endsWith("s") && words.contains(lower.substring(0, lower.length() - 1))
        || lower.contains("-") && mayStandInTime(lower.substring(0, lower.indexOf('-')))
        || lower.contains("-") && mayStandInTime(lower.substring(lower.lastIndexOf('-') + 1));
  }
}
