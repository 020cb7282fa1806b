package org.dateline.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Fields of public life, by the words for who works in them and for what is done there. */
final class Fields {
  static final String SPORT = "sport";

  /** The words of sport that have no other sense: "tournament", not "coach" and "season". */
  static final String PLAY = "play";

  static final String POLITICS = "politics";
  private static final Map<String, Set<String>> BY_WORD = read("fields.txt");

  private Fields() {}

  /** The fields that words tell of, in alphabetical order. */
  static Set<String> of(Collection<String> words) {
    Set<String> fields = new TreeSet<>();
    words.forEach(word -> fields.addAll(BY_WORD.getOrDefault(word, Set.of())));
    return fields;
  }

  /** The words of one field. */
  static Set<String> words(String field) {
    Set<String> words = new TreeSet<>();
    BY_WORD.forEach(
        (word, fields) -> {
          if (fields.contains(field)) {
            words.add(word);
          }
        });
    return words;
  }

  /** Lines of a field, a colon and words; # begins a comment. */
  private static Map<String, Set<String>> read(String file) {
    Map<String, Set<String>> fields = new HashMap<>();
    try (InputStream in = Fields.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, fields));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return fields;
  }

  private static void add(String line, Map<String, Set<String>> fields) {
    int colon = line.indexOf(':');
    if (colon > 0) {
      for (String word : line.substring(colon + 1).strip().split(" ")) {
        String stem = ContentWords.stem(word);
        fields.computeIfAbsent(stem, w -> new TreeSet<>()).add(line.substring(0, colon));
      }
    }
  }
}
