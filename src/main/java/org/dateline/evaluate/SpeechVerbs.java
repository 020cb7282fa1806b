package org.dateline.evaluate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.extract.numeral.Table;

/** The verbs by which PolNeAR's part of speech is told from beliefs and intentions. */
final class SpeechVerbs {
  private static final Set<String> FORMS = new HashSet<>();
  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");

  static {
    for (String[] row : Table.rows(SpeechVerbs.class, "speech-verbs.txt")) {
      for (String word : row[row.length - 1].split(" ")) {
        if (row.length > 1) {
          FORMS.add(word); // irregular
        } else {
          inflect(word);
        }
      }
    }
  }

  private SpeechVerbs() {}

  /** Whether some word is a form of such a verb. */
  static boolean areIn(String cue) {
    return WORD.matcher(cue.toLowerCase(Locale.ROOT))
        .results()
        .anyMatch(word -> FORMS.contains(word.group()));
  }

  private static void inflect(String verb) {
    String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
    String soft =
        CONSONANT_Y.matcher(verb).matches() ? verb.substring(0, verb.length() - 1) + "ie" : verb;
    String last = verb.substring(verb.length() - 1);
    FORMS.add(verb);
    FORMS.add(soft + "s");
    FORMS.add(verb + "es");
    FORMS.add(verb + "ing");
    FORMS.add(stem + "ing");
    FORMS.add(stem + "ed");
    FORMS.add(soft.replaceFirst("e+$", "") + "ed");
    FORMS.add(verb + last + "ed");
    FORMS.add(verb + last + "ing");
  }
}
