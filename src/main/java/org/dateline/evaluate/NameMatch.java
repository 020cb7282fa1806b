package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether two names can be of one bearer: one contains the other as its head, as a person's name
 * after a title or as a person's first name, one is made of the other's initials, or their heads
 * agree. Modifiers of common nouns must not contradict.
 */
final class NameMatch {
  private final List<String> name;
  private final int start;
  private final int end;

  private NameMatch(List<String> name, int start, int end) {
    this.name = name;
    this.start = start;
    this.end = end;
  }

  static boolean same(String one, String other) {
    List<String> first = NameWords.cased(one);
    List<String> second = NameWords.cased(other);
    List<String> brief = first.size() <= second.size() ? first : second;
    List<String> full = first.size() <= second.size() ? second : first;
    return !brief.isEmpty()
        && (contains(full, brief) || isAcronym(brief, full) || agree(brief, full));
  }

  static boolean any(Iterable<String> names, Iterable<String> others) {
    for (String one : names) {
      for (String other : others) {
        if (same(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean contains(List<String> full, List<String> brief) {
    List<String> wanted = stems(brief);
    List<String> all = stems(full);
    for (int at = 0; at + wanted.size() <= all.size(); at++) {
      int until = at + wanted.size();
      if (all.subList(at, until).equals(wanted) && new NameMatch(full, at, until).namesBearer()) {
        return true;
      }
    }
    return false;
  }

  /** Whether words of a name can stand for all of it. */
  private boolean namesBearer() {
    List<String> before = name.subList(0, start);
    List<String> rest = name.subList(end, name.size());
    if (rest.isEmpty()) {
      return isHead(before);
    }
    if (isPreposition(rest.get(0))) {
      return before.stream().noneMatch(NameMatch::isPreposition);
    }
    List<String> more = rest.stream().takeWhile(word -> !isPreposition(word)).toList();
    String first = name.get(start);
    if (NameWords.is("place", NameWords.lower(first))) {
      return before.isEmpty()
          && more.stream().allMatch(word -> NameWords.is("place-end", NameWords.lower(word)));
    }
    return before.isEmpty() && isClass(more, rest)
        || (before.isEmpty() || isCommon(before.get(before.size() - 1)))
            && more.stream().noneMatch(NameMatch::isCommon)
            && !isUpper(first);
  }

  private static boolean isHead(List<String> before) {
    int size = before.size();
    String last = size == 0 ? "" : before.get(size - 1);
    return !isPreposition(last)
        || last.equals("and")
        || last.equals("of")
            && size > 1
            && NameWords.is("group", NameWords.lower(before.get(size - 2)));
  }

  // "Echo newspaper", "Ida Berg mayor of": what follows tells what the bearer is.
  private boolean isClass(List<String> more, List<String> rest) {
    boolean classes =
        more.stream()
            .allMatch(word -> NameWords.is("generic", word) || NameWords.is("apposed", word));
    boolean noun =
        end > 1
            && more.size() == 1
            && rest.size() > 1
            && more.get(0).equals(NameWords.lower(more.get(0)));
    return classes || noun;
  }

  private static boolean isAcronym(List<String> brief, List<String> full) {
    if (brief.size() != 1 || full.size() < 2 || !isUpper(brief.get(0))) {
      return false;
    }
    List<String> content = full.stream().filter(word -> !isPreposition(word)).toList();
    String letters = NameWords.lower(brief.get(0));
    return letters.equals(initials(full)) || letters.equals(initials(content));
  }

  private static String initials(List<String> words) {
    return words.stream()
        .map(word -> NameWords.lower(word.substring(0, word.offsetByCodePoints(0, 1))))
        .collect(Collectors.joining());
  }

  private static boolean agree(List<String> brief, List<String> full) {
    String one = NameWords.head(brief);
    String other = NameWords.head(full);
    if (!NameWords.stem(one).equals(NameWords.stem(other))) {
      return false;
    }
    if (!isCommon(one) && !isCommon(other)) {
      return true;
    }
    Set<String> mine = modifiers(brief, one);
    Set<String> theirs = modifiers(full, other);
    return mine.isEmpty() || theirs.isEmpty() || mine.stream().anyMatch(theirs::contains);
  }

  private static Set<String> modifiers(List<String> words, String head) {
    Set<String> modifiers = new HashSet<>(stems(words));
    modifiers.remove(NameWords.stem(head));
    return modifiers;
  }

  private static List<String> stems(List<String> words) {
    List<String> stems = new ArrayList<>();
    words.forEach(word -> stems.add(NameWords.stem(word)));
    return stems;
  }

  private static boolean isPreposition(String word) {
    return NameWords.is("preposition", word);
  }

  private static boolean isCommon(String word) {
    return Character.isLowerCase(word.codePointAt(0))
        || NameWords.is("generic", NameWords.lower(word));
  }

  private static boolean isUpper(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(NameWords.lower(word));
  }
}
