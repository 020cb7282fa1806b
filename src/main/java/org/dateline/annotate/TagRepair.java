package org.dateline.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Mends tags that the tagger gets wrong by habit and that cost the parser the whole clause: an
 * adjective that heads a subject ("the military arrested nine"), a number in two words that opens a
 * sentence ("Twenty-seven of them").
 */
final class TagRepair {
  /** Adjectives that are nouns as well; as a noun each is a body that acts. */
  private static final Set<String> BODIES =
      Set.of("military", "judiciary", "opposition", "paramilitary", "constabulary", "executive");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
              + "-(?:one|two|three|four|five|six|seven|eight|nine)",
          Pattern.CASE_INSENSITIVE);

  private TagRepair() {}

  static void repair(List<CoreLabel> words) {
    for (CoreLabel word : words) {
      if (NUMBER.matcher(word.word()).matches()) {
        word.setTag("CD");
      }
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      CoreLabel word = words.get(i);
      if (word.tag().equals("JJ")
          && BODIES.contains(word.word().toLowerCase(Locale.ROOT))
          && isVerb(words.get(i + 1), i + 2 < words.size() ? words.get(i + 2) : null)) {
        word.setTag("NN");
        finite(words.get(i + 1));
      }
    }
  }

  // Before a name, a determiner or a number a participle would have nothing to modify.
  private static boolean isVerb(CoreLabel verb, CoreLabel after) {
    return verb.tag().matches("VBD|VBZ|VBP|MD")
        || verb.tag().equals("VBN")
            && after != null
            && after.tag().matches("NNPS?|DT|CD|PRP.?|IN|TO|RB");
  }

  private static void finite(CoreLabel verb) {
    if (verb.tag().equals("VBN")) {
      verb.setTag("VBD");
    }
  }
}
