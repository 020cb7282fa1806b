package org.dateline.extract.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A small data file beside a class: a word a line, or several separated by blanks; after a tab what
 * they have in common. Lines with {@code #} in front are its header.
 */
public final class WordList {
  private final Map<String, String> words;

  private WordList(Map<String, String> words) {
    this.words = words;
  }

  /**
   * Reads a resource.
   *
   * @param beside the class in whose package the file lies
   * @throws IllegalStateException when there is no such file
   */
  public static WordList load(Class<?> beside, String name) {
    Map<String, String> words = new LinkedHashMap<>();
    lines(beside, name).forEach(line -> add(line, words));
    return new WordList(words);
  }

  /**
   * Reads a section of a resource: the lines between {@code [section]} and the next such line.
   *
   * @throws IllegalStateException when there is no such file or section
   */
  public static WordList section(Class<?> beside, String name, String section) {
    Map<String, String> words = new LinkedHashMap<>();
    boolean inside = false;
    for (String line : lines(beside, name)) {
      if (line.startsWith("[")) {
        inside = line.equals("[" + section + "]");
      } else if (inside) {
        add(line, words);
      }
    }
    if (words.isEmpty()) {
      throw new IllegalStateException("the data file " + name + " lacks its section " + section);
    }
    return new WordList(words);
  }

  private static List<String> lines(Class<?> beside, String name) {
    try (InputStream file = beside.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("the program lacks its data file " + name);
      }
      return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void add(String line, Map<String, String> words) {
    String[] columns = line.split("\t");
    for (String word : columns[0].strip().split("\\s+")) {
      words.putIfAbsent(word.replace('_', ' '), columns.length > 1 ? columns[1].strip() : "");
    }
  }

  public boolean contains(String word) {
    return words.containsKey(word);
  }

  /** What stands in the second column of a word's line, empty when the word is not listed. */
  public Optional<String> value(String word) {
    return Optional.ofNullable(words.get(word));
  }
}
