package org.dateline.extract.entity;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.extract.Gender;

/** The gender that the words of a person's name tell, in any of the world's languages. */
final class GivenNames {
  private static final WordFile FILE = WordFile.read("given-names.txt");
  private static final Set<String> FEMALE_WORDS = FILE.section("female word");
  private static final Set<String> FEMALE_ENDINGS = FILE.section("female ending");
  private static final Set<String> MALE_ENDINGS = FILE.section("male ending");

  /** Fewest letters of a family name before its ending: "Bova" ends a name of its own. */
  private static final int STEM = 2;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’ʼʻ`]");

  /** Letters that have no mark to take off. */
  private static final Map<Integer, String> PLAIN =
      Map.of(
          (int) 'ø', "o", (int) 'đ', "d", (int) 'ð', "d", (int) 'þ', "th", (int) 'ł', "l",
          (int) 'ı', "i", (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ə', "a");

  private static final Map<String, Gender> NAMES = new HashMap<>();

  static {
    FILE.section("female").forEach(name -> NAMES.put(fold(name), Gender.FEMALE));
    FILE.section("male").forEach(name -> NAMES.put(fold(name), Gender.MALE));
  }

  private GivenNames() {}

  /** Of a given name that the list has, whatever its accents and case. */
  static Optional<Gender> gender(String name) {
    return Optional.ofNullable(NAMES.get(fold(name)));
  }

  /** As the words after the first and the end of the family name tell: "Nguyen Thi Hoa". */
  static Optional<Gender> ofFamily(List<String> words) {
    if (words.stream().skip(1).map(GivenNames::fold).anyMatch(FEMALE_WORDS::contains)) {
      return Optional.of(Gender.FEMALE);
    }
    if (words.stream().anyMatch(word -> ends(word, FEMALE_ENDINGS))) {
      return Optional.of(Gender.FEMALE);
    }
    return ends(words.get(words.size() - 1), MALE_ENDINGS)
        ? Optional.of(Gender.MALE)
        : Optional.empty();
  }

  private static boolean ends(String word, Set<String> endings) {
    String plain = fold(word);
    return endings.stream().anyMatch(e -> plain.length() >= e.length() + STEM && plain.endsWith(e));
  }

  /** Small letters without accents and apostrophes. */
  static String fold(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (isPlain(small)) {
      return small;
    }
    String bare = MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      String letter = PLAIN.get((int) bare.charAt(i));
      if (letter == null) {
        plain.append(bare.charAt(i));
      } else {
        plain.append(letter);
      }
    }
    return plain.toString();
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }
}
