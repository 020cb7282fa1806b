package org.dateline.extract.entity;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.annotate.Token;
import org.dateline.extract.grammar.WordList;

/** What a single word tells about the name that it may be part of. */
final class NameWords {
  /** "Port-au-Prince", which has no prince. */
  private static final Pattern JOINED = Pattern.compile("\\p{Lu}\\p{L}*-\\p{Ll}+-\\p{Lu}\\p{Ll}+");

  private static final Pattern CODE = Pattern.compile("\\p{Lu}[\\p{Lu}-]*\\d[\\p{Lu}\\d-]*");

  private static final Pattern BRAND =
      Pattern.compile(
          "\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*\\p{Ll}{2}|\\p{Lu}\\p{L}*\\p{Ll}{2}\\p{L}*\\p{Lu}\\p{L}*");

  private static final Pattern SIDE = Pattern.compile("(?i:pro|anti|post|non|pre)-\\p{Lu}.*");

  private static final Pattern FORMED_PEOPLE = Pattern.compile("\\p{Lu}\\p{L}{2,}ians");

  private static final WordList DIRECTIONS =
      WordList.section(NameWords.class, "words.txt", "direction");

  private NameWords() {}

  static boolean isSuffix(String word) {
    return Gazetteer.COMPANY_SUFFIXES.contains(word) || Gazetteer.SUFFIXES.contains(word);
  }

  /** "Inc.": nothing of a company's name follows but a second suffix. */
  static boolean closesCompany(Token token) {
    return Gazetteer.COMPANY_ENDS.contains(token.word());
  }

  static boolean isInnerCapital(Token token) {
    return token.word().chars().anyMatch(Character::isUpperCase);
  }

  static boolean endsName(Token token) {
    int last = token.word().codePointBefore(token.word().length());
    boolean abbreviation = last == '.' && token.word().length() > 1;
    return (Character.isLetterOrDigit(last)
            || abbreviation
            || last == '!' && token.word().length() > 1)
        && !token.tag().equals("POS")
        && !isHonorific(token)
        && (isInnerCapital(token) || token.isNoun() || token.tag().equals("CD"));
  }

  /** "Kremlin-backed". */
  static boolean isCompoundAdjective(Token token) {
    int hyphen = token.word().lastIndexOf('-');
    return hyphen > 0
        && token.tag().startsWith("JJ")
        && Character.isLowerCase(token.word().codePointAt(hyphen + 1));
  }

  /** "anti-Berg": who is for or against somebody. */
  static boolean isSide(Token token) {
    return SIDE.matcher(token.word()).matches();
  }

  static boolean isAdjectival(Token token) {
    String word = token.word();
    int hyphen = word.lastIndexOf('-');
    return Gazetteer.isDemonym(word) && !token.tag().equals("NNPS")
        || hyphen > 0 && Gazetteer.isDemonym(word.substring(hyphen + 1));
  }

  /** "JustGiving", "G4S": a capital or a digit after the first letter. */
  static boolean isMixed(String word) {
    return word.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
        && !word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** "RiverTube", "TVgo", not "PhDs": a capital inside a word and small letters. */
  static boolean isBrand(String word) {
    return BRAND.matcher(word).matches();
  }

  /** "G4S", "M23": capitals and digits. */
  static boolean isCode(String word) {
    return CODE.matcher(word).matches();
  }

  static boolean isTitleWord(Token token) {
    return isHonorific(token) || isTitle(token) || Gazetteer.isDemonym(token.word());
  }

  static boolean isTitle(Token token) {
    if (Gazetteer.KEPT_TITLES.contains(token.word()) || JOINED.matcher(token.word()).matches()) {
      return false;
    }
    return isHonorific(token)
        || Nouns.kind(token.word().toLowerCase(Locale.ROOT)) == NounKind.PERSON
            && !Gazetteer.isFirstName(token.word());
  }

  static boolean isHonorific(Token token) {
    return Gazetteer.HONORIFICS.contains(token.word());
  }

  static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.word().codePointAt(0));
  }

  static boolean isEventHead(Token token) {
    return Gazetteer.EVENT_HEADS.contains(token.word().toLowerCase(Locale.ROOT));
  }

  /** "Sunnis", "Californians": a people, and no club that is called after one. */
  static boolean isPeople(Token token, NameSpan span) {
    return Gazetteer.isPeople(token.word())
        || isFormedPeople(token) && !span.label().equals("ORGANIZATION");
  }

  /** "Bavarians": a plural that English forms of the name of a place. */
  static boolean isFormedPeople(Token token) {
    String word = token.word();
    return token.isTagged("NNP?S")
        && (FORMED_PEOPLE.matcher(word).matches()
            || Gazetteer.isPeople(word.substring(word.lastIndexOf('-') + 1)));
  }

  /** "African", "Young", "South": what may stand before a people. */
  static boolean tellsPeople(Token token) {
    return token.word().equals("-")
        || isAdjectival(token)
        || token.tag().equals("JJ")
        || DIRECTIONS.contains(token.word().toLowerCase(Locale.ROOT));
  }

  static boolean isNumber(List<Token> tokens) {
    return tokens.stream().allMatch(t -> t.tag().equals("CD"));
  }
}
