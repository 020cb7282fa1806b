package org.dateline.extract.entity;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Sentence;

/** Short titles: "Sen. Ann Berg" is a senator, and later on "the senator" or "the lawmaker". */
public final class Ranks {
  private static final Map<String, List<String>> SPELT_OUT = table("spelt out");
  private static final Map<String, List<String>> CALLED = table("called");

  private Ranks() {}

  private static Map<String, List<String>> table(String section) {
    Map<String, List<String>> table = new HashMap<>();
    for (String line : WordFile.read("titles.txt").lines(section)) {
      for (String entry : line.split("; ")) {
        String[] sides = entry.split(" = ");
        table.put(sides[0], List.of(sides[1].split(" ")));
      }
    }
    return table;
  }

  /** The lower-case words that a short title stands for, empty when the word is none: "Sen.". */
  public static Optional<String> speltOut(String word) {
    return Optional.ofNullable(SPELT_OUT.get(key(word))).map(words -> String.join(" ", words));
  }

  /**
   * The roles that titles right before a name give: of "Maj. Gen." a general, perhaps "the major
   * general", no major.
   *
   * @param name index of the name's first word
   */
  static List<Role> before(Sentence sentence, int name) {
    Set<String> modifiers = new LinkedHashSet<>();
    for (int at = name - 2; !words(sentence, at).isEmpty(); at--) {
      modifiers.addAll(words(sentence, at));
    }
    List<String> words = words(sentence, name - 1);
    Set<String> nouns = new LinkedHashSet<>();
    if (!words.isEmpty()) {
      modifiers.addAll(words.subList(0, words.size() - 1));
      nouns.add(words.get(words.size() - 1));
    }
    if (name > 1) {
      nouns.addAll(CALLED.getOrDefault(key(sentence.token(name - 1).word()), List.of()));
    }
    List.copyOf(nouns).forEach(noun -> nouns.addAll(CALLED.getOrDefault(noun, List.of())));
    return nouns.stream().map(noun -> new Role(noun, Set.copyOf(modifiers))).toList();
  }

  private static List<String> words(Sentence sentence, int at) {
    return at < 1 ? List.of() : SPELT_OUT.getOrDefault(key(sentence.token(at).word()), List.of());
  }

  private static String key(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
