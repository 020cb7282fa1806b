package org.dateline.extract.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.entity.Ranks;

/** Finds the words of offices, the longest listed ones first. */
final class Offices {
  private static final Map<String, OfficeKind> KINDS = new HashMap<>();
  private static final Map<String, Set<String>> MODIFIERS = WordTable.sections("modifiers.txt");
  private static final String EX = "ex-";
  private static final List<String> FIELD = List.of(" of ", " for ", " to ");
  private static final int LONGEST = 6;

  static {
    WordTable.sections("offices.txt")
        .forEach(
            (section, words) -> {
              OfficeKind kind = OfficeKind.valueOf(section.toUpperCase(Locale.ROOT));
              words.forEach(word -> KINDS.putIfAbsent(word, kind));
            });
  }

  private Offices() {}

  /** The offices of a sentence in text order, none inside another one. */
  static List<Office> in(Sentence sentence) {
    return in(sentence, KINDS::get);
  }

  /** The nouns of a sentence for which a word list has a kind, null for other words. */
  static List<Office> in(Sentence sentence, Function<String, OfficeKind> kinds) {
    List<Office> found = new ArrayList<>();
    int from = 1;
    while (from <= sentence.size()) {
      Optional<Office> office = longestAt(sentence, from, kinds);
      office.ifPresent(found::add);
      from = office.map(o -> o.to() + 1).orElse(from + 1);
    }
    return found;
  }

  /** What may be the organisation of an office, given in lower case; null when it is none. */
  static OfficeKind kind(String words) {
    return KINDS.get(words);
  }

  /** Whether an office of state, whose country may go unsaid, ends a role. */
  static boolean isOfState(String role) {
    String words = role.toLowerCase(Locale.ROOT);
    int blank = -1;
    do {
      OfficeKind kind = KINDS.get(words.substring(blank + 1));
      if (kind != null) {
        return kind == OfficeKind.STATE && !isOfBody(words.substring(0, blank + 1));
      }
      blank = words.indexOf(' ', blank + 1);
    } while (blank >= 0);
    String core = withoutField(words);
    return !core.equals(words) && isOfState(core);
  }

  /** A role without what it deals with: "Minister" of "Minister of Finance". */
  static String withoutField(String role) {
    int end = FIELD.stream().mapToInt(role::indexOf).filter(at -> at > 0).min().orElse(-1);
    return end < 0 ? role : role.substring(0, end);
  }

  // "party" president
  private static boolean isOfBody(String before) {
    String last = before.strip();
    return MODIFIERS.get("body").contains(last.substring(last.lastIndexOf(' ') + 1));
  }

  /** Whether a word before an office tells that it is over. */
  static boolean isFormer(String word) {
    return MODIFIERS.get("former").contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word before an office is no part of its name. */
  static boolean isDropped(String word) {
    return isFormer(word) || MODIFIERS.get("dropped").contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether an office may be the first word of another one: "deputy" before "governor". */
  static boolean isPrefix(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return MODIFIERS.get("prefix").contains(lower) || isPortfolio(lower);
  }

  /** Whether a word ends the name of a place that has a staff: "museum". */
  static boolean isInstitution(String word) {
    return MODIFIERS.get("institution").contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word is an office by itself. */
  static boolean isOffice(String word) {
    return KINDS.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word before "minister" and the like tells what the office deals with. */
  static boolean isPortfolio(String word) {
    return MODIFIERS.get("portfolio").contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether what an office deals with may stand before it: "Labour" minister, not Labour leader.
   */
  static boolean hasPortfolio(String office) {
    String last = office.substring(office.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return MODIFIERS.get("portfolio holder").contains(last);
  }

  private static Optional<Office> longestAt(
      Sentence sentence, int from, Function<String, OfficeKind> kinds) {
    for (int to = Math.min(sentence.size(), from + LONGEST - 1); to >= from; to--) {
      Optional<Office> office = at(sentence, from, to, kinds);
      if (office.isPresent()) {
        return office;
      }
    }
    return Optional.empty();
  }

  private static Optional<Office> at(
      Sentence sentence, int from, int to, Function<String, OfficeKind> kinds) {
    int head = head(sentence, from, to);
    boolean nominal =
        isNominal(sentence.token(head)) || isBeforeName(sentence, to) || isLast(sentence, from, to);
    if (!nominal) {
      return Optional.empty();
    }
    String words = words(sentence, from, to, head);
    boolean ex = words.startsWith(EX);
    OfficeKind kind = kinds.apply(ex ? words.substring(EX.length()) : words);
    if (kind == null) {
      return Optional.empty();
    }
    boolean plural = sentence.token(head).tag().endsWith("S");
    String name = plural ? words : printed(sentence, from, to);
    return Optional.of(
        new Office(from, to, head, kind, ex ? name.substring(EX.length()) : name, ex, plural));
  }

  // Taggers take "general" and "chief" before a name for adjectives, "CEO" for a verb.
  private static boolean isNominal(Token token) {
    return token.isNoun() || Character.isUpperCase(token.word().codePointAt(0));
  }

  // "a Dutch national," with a noun that is taken for an adjective
  private static boolean isLast(Sentence sentence, int from, int to) {
    return sentence.token(to).tag().equals("JJ")
        && from > 1
        && sentence.token(from - 1).isTagged("JJ|NNP|DT")
        && (to == sentence.size() || sentence.token(to + 1).isTagged("[,.:]|-RRB-"));
  }

  private static boolean isBeforeName(Sentence sentence, int last) {
    return last < sentence.size()
        && sentence.token(last).tag().startsWith("JJ")
        && sentence.token(last + 1).isProperNoun();
  }

  /** The noun before "of" or "in": "secretary of state", "editor in chief"; else the last word. */
  private static int head(Sentence sentence, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (sentence.token(i).tag().equals("IN")) {
        return i - 1;
      }
    }
    return to;
  }

  private static String words(Sentence sentence, int from, int to, int head) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i <= to; i++) {
      Token token = sentence.token(i);
      words.append(i == from ? "" : " ").append(i == head ? singular(token) : lower(token));
    }
    return words.toString();
  }

  private static String printed(Sentence sentence, int from, int to) {
    return String.join(
        " ", sentence.tokens().subList(from - 1, to).stream().map(Offices::speltOut).toList());
  }

  /** "Lt. Gov." is a lieutenant governor; a word that is no short title stays as it is. */
  private static String speltOut(Token token) {
    boolean title = Character.isUpperCase(token.word().codePointAt(0)) && token.isNoun();
    return (title ? Ranks.speltOut(token.word()) : Optional.<String>empty()).orElse(token.word());
  }

  private static String lower(Token token) {
    return speltOut(token).toLowerCase(Locale.ROOT);
  }

  private static String singular(Token token) {
    String word = lower(token);
    if (token.tag().equals("NNS")) {
      return token.lemma().toLowerCase(Locale.ROOT);
    }
    boolean plural = token.tag().equals("NNPS") && word.endsWith("s") && !KINDS.containsKey(word);
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
