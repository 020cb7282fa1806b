package org.dateline.extract.entity;

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

/** A word list on the class path: "#" comments, "[section]" headings, then lines of words. */
final class WordFile {
  private final Map<String, List<String>> sections = new LinkedHashMap<>();

  private WordFile() {}

  /** A file beside this class. */
  static WordFile read(String name) {
    WordFile file = new WordFile();
    String section = "";
    for (String line : lines(WordFile.class.getResourceAsStream(name), name)) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        file.sections.computeIfAbsent(section, s -> new ArrayList<>()).add(line);
      }
    }
    return file;
  }

  /** The lines of a list that another library brings, none where the library has it not. */
  static List<String> foreign(String path) {
    InputStream stream = WordFile.class.getResourceAsStream(path);
    return stream == null ? List.of() : lines(stream, path);
  }

  /** The words of the part before the first heading. */
  static Set<String> words(String name) {
    return read(name).words("", true);
  }

  /** The words of a section, separated by blanks. */
  Set<String> section(String section) {
    return words(section, false);
  }

  /** The lines of a section. */
  List<String> lines(String section) {
    return sections.getOrDefault(section, List.of());
  }

  private Set<String> words(String section, boolean joined) {
    Set<String> words = new LinkedHashSet<>();
    for (String line : lines(section)) {
      for (String word : line.split("\\s+")) {
        words.add(joined ? word.replace('_', ' ') : word);
      }
    }
    return words;
  }

  private static List<String> lines(InputStream stream, String name) {
    if (stream == null) {
      throw new IllegalStateException("no word list " + name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().map(String::strip).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
