package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.EntityType;

/** Finds again what is a name elsewhere in the article and was left out in a sentence. */
final class NameRecall {
  private final Set<String> single = new HashSet<>();
  private final Map<String, List<String[]>> longer = new HashMap<>();
  private final Map<Integer, Set<Integer>> taken = new HashMap<>();

  /** Common words that begin or end one body's name, and that name. */
  private final Map<String, Set<String>> shortForms = new HashMap<>();

  /**
   * @param isBody whether a name is a body's
   */
  NameRecall(List<Draft> names, Predicate<Draft> isBody) {
    for (Draft name : names) {
      if (name.from == name.to || name.type == EntityType.PERSON) {
        single.add(name.sentence.token(name.to).word());
      }
      if (name.to > name.from) {
        String[] words = name.tokens().stream().map(Token::word).toArray(String[]::new);
        longer.computeIfAbsent(words[0], w -> new ArrayList<>()).add(words);
        if (words.length > 2 && NameWords.closesCompany(name.sentence.token(name.to))) {
          longer.get(words[0]).add(Arrays.copyOf(words, words.length - 1));
        }
      }
      if (name.to > name.from && isBody.test(name)) {
        shortForm(name, name.tokens().get(0));
        shortForm(name, name.sentence.token(name.to));
      }
      Set<Integer> words = taken.computeIfAbsent(name.sentence.index(), s -> new HashSet<>());
      name.tokens().forEach(t -> words.add(t.index()));
    }
    longer.values().forEach(l -> l.sort(Comparator.<String[]>comparingInt(w -> -w.length)));
  }

  private void shortForm(Draft name, Token word) {
    NounKind kind = Nouns.kind(Nouns.lemma(word));
    if (kind == NounKind.ORGANIZATION || kind == NounKind.WEAPON) { // others are common, or found
      shortForms
          .computeIfAbsent(word.word(), w -> new HashSet<>())
          .add(NameKeys.ofThing(name.words()));
    }
  }

  /** The names left out, of several words and of one. */
  List<NameSpan> missing(Sentence sentence) {
    Set<Integer> used = taken.computeIfAbsent(sentence.index(), s -> new HashSet<>());
    List<NameSpan> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (NameWords.isCapitalised(token) && !used.contains(token.index())) {
        int words = words(sentence, token, used);
        boolean shortForm = words == 0 && isShortForm(sentence, token);
        if (words > 0 || shortForm) {
          int to = token.index() + Math.max(words, 1) - 1;
          String label = shortForm ? "ORGANIZATION" : NameSpan.UNKNOWN;
          found.add(new NameSpan(token.index(), to, label));
          for (int i = token.index(); i <= to; i++) {
            used.add(i);
          }
        }
      }
    }
    return found;
  }

  /** How many words the name has that begins with a word, 0 when none does. */
  private int words(Sentence sentence, Token first, Set<Integer> used) {
    for (String[] words : longer.getOrDefault(first.word(), List.of())) {
      if (matches(sentence, first.index(), words, used)) {
        return words.length;
      }
    }
    boolean noun = first.isNoun() || isSubject(sentence, first) || isInside(sentence, first);
    return noun && single.contains(first.word()) ? 1 : 0;
  }

  /** Whether the names that a word begins or ends are one name and its shorter forms. */
  private boolean standsForOne(String word) {
    Set<String> names = shortForms.getOrDefault(word, Set.of());
    return names.stream()
        .max(Comparator.comparingInt(String::length))
        .filter(longest -> names.stream().allMatch(longest::contains))
        .isPresent();
  }

  /** A capital that nothing but a name asks for, before a verb: "...," Page said. */
  private static boolean isInside(Sentence sentence, Token word) {
    NameContext context = new NameContext(sentence);
    return word.index() > 1
        && word.index() < sentence.size()
        && sentence.token(word.index() + 1).isTagged("VBD|VBZ|POS")
        && (!context.opens(word.index()) || sentence.token(word.index() - 1).tag().equals("''"))
        && !context.isShouting();
  }

  /** "the Council" where one body's name begins or ends so; not before a name or a noun. */
  private boolean isShortForm(Sentence sentence, Token word) {
    if (!standsForOne(word.word())
        || !word.isProperNoun()
        || new NameContext(sentence).opens(word.index())) {
      return false;
    }
    Token next = word.index() < sentence.size() ? sentence.token(word.index() + 1) : word;
    boolean goesOn =
        next.word().equals("of") || next != word && NameWords.isCapitalised(next) && next.isNoun();
    boolean free = !word.baseRelation().equals("compound") && !NameWords.isTitle(word);
    return free && !goesOn && !new NameContext(sentence).isShouting();
  }

  private static boolean matches(Sentence sentence, int from, String[] words, Set<Integer> used) {
    for (int i = 0; i < words.length; i++) {
      int at = from + i;
      if (at > sentence.size()
          || used.contains(at)
          || !sentence.token(at).word().equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  /** A word that opens a sentence right before its verb is a name there, whatever its tag. */
  private static boolean isSubject(Sentence sentence, Token first) {
    return first.index() == 1
        && sentence.size() > 1
        && sentence.token(2).isTagged("MD|VBD|VBZ|POS");
  }
}
