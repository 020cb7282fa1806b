package org.dateline.extract.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A word list beside this class: "#" comments, "[section]" headings, words between commas. */
final class WordTable {
  private WordTable() {}

  /** The words of each section, in the file's order. */
  static Map<String, Set<String>> sections(String file) {
    Map<String, Set<String>> sections = new LinkedHashMap<>();
    Set<String> words = new LinkedHashSet<>();
    for (String line : lines(file)) {
      if (line.startsWith("[")) {
        String section = line.substring(1, line.length() - 1);
        words = sections.computeIfAbsent(section, s -> new LinkedHashSet<>());
      } else {
        for (String word : line.split(",")) {
          words.add(word.strip());
        }
      }
    }
    return sections;
  }

  /** The lines of a file without comments and blank ones. */
  static List<String> lines(String file) {
    try (InputStream in = WordTable.class.getResourceAsStream(file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>();
      reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(lines::add);
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
