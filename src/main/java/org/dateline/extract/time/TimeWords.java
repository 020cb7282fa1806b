package org.dateline.extract.time;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.numeral.Table;
import org.dateline.extract.numeral.Words;

/** The words of time expressions by class, each with its TIMEX3 code. */
final class TimeWords {
  private static final int LONGEST = 4;
  private static final Map<String, Map<String, String>> CLASSES = load();

  /** A word or phrase with its code and the index of its last token. */
  record Match(String code, int last) {}

  private static final Set<String> OTHER_STARTS =
      Set.of(
          "a",
          "an",
          "the",
          "this",
          "that",
          "last",
          "past",
          "previous",
          "next",
          "coming",
          "following",
          "same",
          "current",
          "early",
          "late",
          "later",
          "earlier",
          "mid",
          "mid-",
          "middle",
          "every",
          "each",
          "per",
          "half",
          "another",
          "first",
          "final",
          "fiscal",
          "year",
          "tonight",
          "year-earlier",
          "year-ago");
  private static final Set<String> CORE = core();
  private static final Set<String> STARTS = starts();

  private TimeWords() {}

  private static Set<String> core() {
    Set<String> core =
        new HashSet<>(Set.of("tonight", "o'clock", "year-earlier", "year-ago", "a.m.", "p.m."));
    CLASSES.forEach(
        (name, words) -> {
          if (!name.equals("about") && !name.equals("vague")) {
            words.keySet().forEach(phrase -> core.addAll(List.of(phrase.split(" "))));
          }
        });
    core.removeAll(Set.of("the", "at", "of", "in", "day", "'s", "'", "all"));
    core.add("day");
    return core;
  }

  private static Set<String> starts() {
    Set<String> starts = new HashSet<>(OTHER_STARTS);
    CLASSES
        .values()
        .forEach(words -> words.keySet().forEach(phrase -> starts.add(phrase.split(" ")[0])));
    return starts;
  }

  /** Whether a sentence with this word may hold a time expression. */
  static boolean isCore(String word) {
    return CORE.contains(word)
        || word.indexOf('-') > 0
        || word.codePoints().anyMatch(Character::isDigit);
  }

  /** Whether an expression may begin with this word, numbers aside. */
  static boolean isStart(String word) {
    return STARTS.contains(word)
        || word.indexOf('-') > 0
        || word.codePoints().anyMatch(Character::isDigit);
  }

  private static Map<String, Map<String, String>> load() {
    Map<String, Map<String, String>> classes = new LinkedHashMap<>();
    for (String[] row : Table.rows(TimeWords.class, "time-words.tsv")) {
      classes
          .computeIfAbsent(row[0], c -> new LinkedHashMap<>())
          .put(row[1], row.length > 2 ? row[2] : "");
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
