package org.dateline.extract.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.annotate.Token;

/** The forms under which two names are the same. */
public final class NameKeys {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final String LEFT_OUT = ".’'ʿʾ";
  private static final Pattern INSTITUTION =
      Pattern.compile("(ministry|department) (?:of|for) (?:the )?(.+)");
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?(?:\\p{Lu}\\.)*");

  private NameKeys() {}

  /** Lower case without diacritics, apostrophes and full stops; hyphens become blanks. */
  public static String fold(String name) {
    boolean plain = name.chars().allMatch(c -> c < 128);
    String unmarked =
        plain
            ? name
            : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    StringBuilder folded = new StringBuilder(unmarked.length());
    for (char letter : unmarked.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean gap = letter == '-' || Character.isWhitespace(letter);
      if (gap && folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      } else if (!gap && LEFT_OUT.indexOf(letter) < 0) {
        folded.append(letter);
      }
    }
    return folded.toString().strip();
  }

  /**
   * The key of a name that is no person's: known synonyms, "the" and company suffixes do not count.
   */
  public static String ofThing(String name) {
    String canonical =
        Gazetteer.canonical(name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name);
    List<String> words = new ArrayList<>(List.of(canonical.split(" ")));
    while (words.size() > 1 && isCompanyEnding(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    String key = fold(String.join(" ", words)).replace(",", "").replace(" & ", " and ");
    boolean institution = key.startsWith("ministry ") || key.startsWith("department ");
    return institution ? INSTITUTION.matcher(key).replaceFirst("$2 $1") : key;
  }

  private static boolean isCompanyEnding(String word) {
    return Gazetteer.COMPANY_SUFFIXES.contains(word) || word.equals("&");
  }

  /**
   * The words of a person's name that tell persons apart: no initials, no "Jr.", particles joined
   * on.
   */
  static List<String> ofPerson(List<Token> tokens) {
    return person(tokens.stream().map(Token::word).toList());
  }

  private static List<String> person(List<String> words) {
    List<String> parts = new ArrayList<>();
    StringBuilder particle = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean last = i == words.size() - 1;
      if (Gazetteer.SUFFIXES.contains(word)
          || !Character.isLetterOrDigit(word.codePointAt(0))
          || INITIAL.matcher(word).matches() && !last) {
        continue;
      }
      if (Gazetteer.PARTICLES.contains(word) && !last && (i > 0 || !Gazetteer.isFirstName(word))) {
        particle.append(fold(word)).append(' ');
      } else {
        parts.add(particle + fold(word));
        particle.setLength(0);
      }
    }
    return parts;
  }

  /** The key of a person's full name: first and last word. */
  public static String ofPerson(String name) {
    List<String> parts = person(List.of(name.replace(",", "").split("\\s+")));
    return parts.size() < 2 ? fold(name) : parts.get(0) + " " + parts.get(parts.size() - 1);
  }

  /** The capitals of a name's longer words: "WHO" of "World Health Organization". */
  static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.toString();
  }

  /** Whether a name is written in capitals only, as acronyms are. */
  static boolean isAcronym(String name) {
    String letters = name.replace(".", "");
    return letters.length() > 1
        && letters.length() <= 6
        && letters.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
