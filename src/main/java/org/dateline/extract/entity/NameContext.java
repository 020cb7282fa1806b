package org.dateline.extract.entity;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Token;

/**
 * What a sentence tells of its capital letters.
 *
 * @param sentence the sentence
 */
record NameContext(Sentence sentence) {
  private static final Set<String> OPENING =
      Set.of(":", "—", "–", "--", "-", "“", "\"", "``", "(", "[", "•", "*", "‘", "'");
  private static final Pattern SYMBOL = Pattern.compile("\\p{Lu}{3,5}\\.\\p{Lu}{1,2}");

  Token token(int index) {
    return sentence.token(index);
  }

  /** Whether a word is part of a time expression. */
  boolean inTime(Token token) {
    return !sentence.timexes().isEmpty()
        && sentence.timexes().stream().map(Timex::span).anyMatch(s -> s.covers(token.span()));
  }

  /**
   * Whether a capital tells nothing here: at the beginning of a sentence, after a dash, colon or
   * quotation mark.
   */
  boolean opens(int index) {
    return index == 1 || OPENING.contains(token(index - 1).word());
  }

  /**
   * Whether a word is a company's symbol at an exchange: "ABCD.L", "ABC" after "Alpha Beta Corp".
   */
  boolean isSymbol(int index) {
    String word = token(index).word();
    boolean capitals = word.chars().allMatch(Character::isUpperCase) && word.length() <= 5;
    return SYMBOL.matcher(word).matches()
        || capitals
            && index > 2
            && NameWords.closesCompany(token(index - 1))
            && !NameWords.isSuffix(word);
  }

  /** Whether most longer words begin with a capital letter, so that capitals tell nothing. */
  boolean isShouting() {
    if (sentence.tokens().stream().anyMatch(NameContext::isSmallVerb)) {
      return false; // however many names "Ann Berg met Ida Holm in Oslo on Friday." has
    }
    List<Token> words =
        sentence.tokens().stream()
            .filter(t -> t.word().length() > 3 && Character.isLetter(t.word().codePointAt(0)))
            .toList();
    long capitals = words.stream().filter(NameWords::isCapitalised).count();
    return words.size() > 2 && capitals * 4 >= words.size() * 3L;
  }

  /** A verb without a capital. */
  static boolean isSmallVerb(Token token) {
    return token.isVerb()
        && token.word().length() > 2
        && Character.isLowerCase(token.word().codePointAt(0));
  }
}
