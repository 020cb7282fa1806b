package org.dateline.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.Entity;
import org.dateline.extract.Facts;
import org.dateline.extract.Mention;
import org.dateline.extract.grammar.WordList;

/** The full names of what shares the last word: "Kent, Essex and Surrey Counties". */
final class SharedHeads {
  private static final WordList HEADS =
      WordList.section(SharedHeads.class, "words.txt", "shared head");

  private final Map<Integer, Set<String>> names = new HashMap<>();
  private final Set<Integer> other = new HashSet<>();

  private SharedHeads() {}

  static SharedHeads of(Facts facts) {
    SharedHeads heads = new SharedHeads();
    List<Mention> chain = new ArrayList<>();
    for (Mention mention : facts.mentions()) {
      if (mention.kind() == Mention.Kind.NAME) {
        Sentence sentence = facts.text().sentences().get(mention.sentence());
        if (!chain.isEmpty()
            && !NearbyPlaces.areListed(chain.get(chain.size() - 1), mention, facts)) {
          heads.leave(chain);
        }
        chain.add(mention);
        head(mention, sentence).ifPresent(head -> heads.name(chain, head));
      }
    }
    heads.leave(chain);
    return heads;
  }

  /** The plural at the end of a name or right after it. */
  private static Optional<Token> head(Mention mention, Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> token.span().end() >= mention.span().end())
        .limit(2)
        .filter(token -> Character.isUpperCase(token.word().codePointAt(0)))
        .filter(token -> HEADS.contains(lower(token)))
        .findFirst();
  }

  private static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }

  private void name(List<Mention> chain, Token head) {
    if (chain.size() > 1) {
      String plural = " " + head.word();
      String singular = " " + HEADS.value(lower(head)).orElseThrow();
      for (Mention mention : chain) {
        String text = mention.text();
        String bare =
            text.endsWith(plural) ? text.substring(0, text.length() - plural.length()) : text;
        names.computeIfAbsent(mention.entity(), e -> new HashSet<>()).add(bare + singular);
      }
      chain.clear();
    }
  }

  private void leave(List<Mention> chain) {
    chain.forEach(mention -> other.add(mention.entity()));
    chain.clear();
  }

  /** The name with the shared word, empty when the article also names it otherwise. */
  Optional<String> name(Entity entity) {
    Set<String> all = names.getOrDefault(entity.id(), Set.of());
    return all.size() == 1 && !other.contains(entity.id())
        ? Optional.of(all.iterator().next())
        : Optional.empty();
  }
}
