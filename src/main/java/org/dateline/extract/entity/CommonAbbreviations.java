package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.grammar.Tree;

/** Abbreviations that an article puts beside common nouns, "a type 2 fever (T2F)": no names. */
final class CommonAbbreviations {
  private static final Pattern SHORT = Pattern.compile("\\p{Lu}[\\p{L}\\d]{1,5}s?");
  private static final int LONGEST = 6; // letters

  /** Bodies and people act under such names as well: "the rural land commission (RLC)". */
  private static final Set<NounKind> ACTING =
      Set.of(NounKind.ORGANIZATION, NounKind.PERSON, NounKind.GROUP, NounKind.PLACE);

  private final Set<String> words = new HashSet<>();

  private CommonAbbreviations() {}

  static CommonAbbreviations of(List<Tree> trees) {
    CommonAbbreviations found = new CommonAbbreviations();
    for (Tree tree : trees) {
      Sentence sentence = tree.sentence();
      for (int i = 3; i < sentence.size(); i++) {
        if (sentence.token(i - 1).word().equals("(") && sentence.token(i + 1).word().equals(")")) {
          found.hear(sentence, i);
        }
      }
    }
    return found;
  }

  private void hear(Sentence sentence, int index) {
    String word = sentence.token(index).word();
    Token noun = sentence.token(index - 2);
    boolean common = noun.isNoun() && !ACTING.contains(Nouns.kind(Nouns.lemma(noun)));
    if (common && SHORT.matcher(word).matches() && spells(sentence, index - 2, bare(word))) {
      words.add(bare(word));
    }
  }

  /** Whether words up to an index, all in small letters, begin with the letters. */
  private static boolean spells(Sentence sentence, int last, String letters) {
    List<String> initials = new ArrayList<>();
    for (int i = last; i > 0 && initials.size() < Math.min(letters.length(), LONGEST); i--) {
      for (String part : reversed(sentence.token(i).word())) {
        initials.add(0, part.substring(0, 1));
      }
    }
    return String.join("", initials).equals(letters.toLowerCase(Locale.ROOT));
  }

  /** The parts of a compound, the last first: none of a hyphen that stands by itself. */
  private static List<String> reversed(String word) {
    List<String> parts = new ArrayList<>();
    for (String part : word.split("-")) {
      if (!part.isEmpty()) {
        parts.add(0, part);
      }
    }
    return parts;
  }

  /** "ABCs" is the plural of "ABC". */
  private static String bare(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  boolean contains(String name) {
    return words.contains(bare(name));
  }
}
