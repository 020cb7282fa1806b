package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.EntityType;

/** Finds again what is a name elsewhere in the article and was left out in a sentence. */
final class NameRecall {
  private final Set<String> single = new HashSet<>();
  private final Map<String, List<String[]>> longer = new HashMap<>();
  private final Map<Integer, Set<Integer>> taken = new HashMap<>();

  NameRecall(List<Draft> names) {
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
      Set<Integer> words = taken.computeIfAbsent(name.sentence.index(), s -> new HashSet<>());
      name.tokens().forEach(t -> words.add(t.index()));
    }
    longer.values().forEach(l -> l.sort(Comparator.<String[]>comparingInt(w -> -w.length)));
  }

  /** The names left out, of several words and of one. */
  List<NameSpan> missing(Sentence sentence) {
    Set<Integer> used = taken.computeIfAbsent(sentence.index(), s -> new HashSet<>());
    List<NameSpan> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (NameWords.isCapitalised(token) && !used.contains(token.index())) {
        int words = words(sentence, token, used);
        if (words > 0) {
          int to = token.index() + words - 1;
          found.add(new NameSpan(token.index(), to, NameSpan.UNKNOWN));
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
    boolean noun = first.isNoun() || isSubject(sentence, first);
    return noun && single.contains(first.word()) ? 1 : 0;
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
        && sentence.token(2).tag().matches("MD|VBD|VBZ|POS");
  }
}
