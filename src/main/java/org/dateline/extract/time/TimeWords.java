package org.dateline.extract.time;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.extract.numeral.Table;
import org.dateline.extract.numeral.Words;

/** The words of time expressions by class, each with its TIMEX3 code. */
final class TimeWords {
  private static final int LONGEST = 4;
  private static final Map<String, Map<String, String>> CLASSES = load();

  /** A word or phrase with its code and the index of its last token. */
  record Match(String code, int last) {}

  private TimeWords() {}

  private static Map<String, Map<String, String>> load() {
    Map<String, Map<String, String>> classes = new LinkedHashMap<>();
    for (String[] row : Table.rows(TimeWords.class, "time-words.tsv")) {
      classes.computeIfAbsent(row[0], c -> new LinkedHashMap<>()).put(row[1], row.length > 2 ? row[2] : "");
    }
    return classes;
  }

  /** The code of a single word in a class. */
  static Optional<String> code(String name, String word) {
    return Optional.ofNullable(CLASSES.get(name).get(word));
  }

  static boolean is(String name, String word) {
    return CLASSES.get(name).containsKey(word);
  }

  /** The code of a unit in singular or plural. */
  static Optional<String> unit(String word) {
    return code("unit", word).or(() -> code("units", word));
  }

  /** The longest phrase of a class that begins at a token. */
  static Optional<Match> phrase(String name, Words words, int first) {
    for (int length = LONGEST; length > 0; length--) {
      int last = first + length - 1;
      if (words.has(last)) {
        Optional<String> code = code(name, joined(words, first, last));
        if (code.isPresent()) {
          return Optional.of(new Match(code.get(), last));
        }
      }
    }
    return Optional.empty();
  }

  private static String joined(Words words, int first, int last) {
    StringBuilder joined = new StringBuilder(words.at(first));
    for (int i = first + 1; i <= last; i++) {
      joined.append(' ').append(words.at(i));
    }
    return joined.toString();
  }
}
