package org.dateline.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The form under which names are compared. */
public final class NameForm {
  // Letters that no normal form takes apart
  private static final String[][] LETTERS = {
    {"ł", "l"}, {"Ł", "L"}, {"ø", "o"}, {"Ø", "O"}, {"ı", "i"}, {"đ", "d"}, {"ß", "ss"}, {"æ", "ae"}
  };
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern POSSESSIVE = Pattern.compile("'s?$");
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015-]");
  private static final Pattern STOPS = Pattern.compile("[.,]");
  private static final Pattern ARTICLE = Pattern.compile("^(?i:the) (?=\\S)");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Pattern COMPANY =
      Pattern.compile(" (inc|corp|corporation|ltd|limited|plc|llc|co|ag|sa|nv|gmbh|spa)$");
  private static final int LONGEST_ACRONYM = 5;

  private NameForm() {}

  /**
   * Without accents, dots, case, a leading "the" and a possessive; an acronym keeps its capitals.
   */
  public static String of(String name) {
    String bare =
        MARKS.matcher(Normalizer.normalize(name.strip(), Normalizer.Form.NFKD)).replaceAll("");
    for (String[] letter : LETTERS) {
      bare = bare.replace(letter[0], letter[1]);
    }
    bare = POSSESSIVE.matcher(bare.replace('’', '\'').replace('‘', '\'')).replaceAll("");
    bare = STOPS.matcher(DASHES.matcher(bare).replaceAll(" ")).replaceAll("");
    bare = SPACES.matcher(ARTICLE.matcher(bare).replaceFirst("")).replaceAll(" ").strip();
    return isAcronym(bare) ? bare : bare.toLowerCase(Locale.ROOT);
  }

  /** A body's name without "Inc." and the like. */
  public static String ofBody(String name) {
    String form = of(name);
    String bare = COMPANY.matcher(form).replaceFirst("");
    return isAcronym(bare.toUpperCase(Locale.ROOT)) && !bare.equals(form)
        ? of(name.strip().split("[\\s,]")[0])
        : bare;
  }

  /** Whether a name ends with "Inc." or the like. */
  static boolean isCompany(String name) {
    return COMPANY.matcher(of(name)).find();
  }

  /** A person's name without middle initials and without "Jr." and the like. */
  public static String ofPerson(String name) {
    List<String> words = new ArrayList<>(Arrays.asList(of(name).split(" ")));
    while (words.size() > 2 && SUFFIXES.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    for (int i = words.size() - 2; i > 0; i--) {
      if (words.get(i).length() == 1) {
        words.remove(i);
      }
    }
    return String.join(" ", words);
  }

  /** Two to five capitals, digits and ampersands: "EU", "G20", "AT&T". */
  public static boolean isAcronym(String name) {
    return name.length() > 1
        && name.length() <= LONGEST_ACRONYM
        && name.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '&');
  }
}
