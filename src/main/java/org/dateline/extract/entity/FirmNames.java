package org.dateline.extract.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.grammar.WordList;

/**
 * Short forms of an article's firms that look like other names: "Tarn" of "Tarn Mills Inc" is no
 * town.
 */
final class FirmNames {
  private static final WordList OWNED = WordList.section(FirmNames.class, "words.txt", "of firms");

  /** Where in the text a firm of this first word is named first. */
  private final Map<String, Integer> introduced = new HashMap<>();

  private final Map<String, Integer> first = new HashMap<>();
  private final Set<String> acting = new HashSet<>();
  private final Set<String> elsewhere = new HashSet<>();

  /** Counts what one mention shows. */
  void hear(Draft name) {
    int at = name.sentence.headline() ? Integer.MAX_VALUE : name.span().begin();
    if (name.from == name.to) {
      String word = name.words();
      first.merge(word, at, Math::min);
      if (isLocated(name)) {
        elsewhere.add(word);
      }
      if (isActing(name)) {
        acting.add(word);
      }
    } else if (Gazetteer.COMPANY_SUFFIXES.contains(name.sentence.token(name.to).word())) {
      introduced.merge(name.sentence.token(name.from).word(), at, Math::min);
    }
  }

  /**
   * Whether a firm whose name begins with this word is named before it, and it does or has what
   * firms do and have, and is nowhere a place or a person; no country that has an airline.
   */
  boolean isShortForm(Draft name) {
    String word = name.words();
    return name.from == name.to
        && Gazetteer.type(word).isEmpty()
        && introduced.containsKey(word)
        && introduced.get(word) < first.getOrDefault(word, 0)
        && acting.contains(word)
        && !elsewhere.contains(word);
  }

  /** "in Tarn", "Tarn, Ohio", "Mr. Tarn", "Ann Tarn". */
  private static boolean isLocated(Draft name) {
    Sentence sentence = name.sentence;
    boolean called = !name.titles.isEmpty() || name.gender.isPresent();
    boolean inside =
        name.from > 1
            && NameCues.isInside(sentence.token(name.from - 1).word())
            && sentence.token(name.from - 1).head() == name.head.index()
            && !isOwned(name);
    boolean state =
        name.to + 2 <= sentence.size()
            && sentence.token(name.to + 1).word().equals(",")
            && sentence.token(name.to + 2).name().endsWith("-LOCATION");
    return called || inside || state;
  }

  /** "Tarn said", "Tarn's shareholders", "shares of Tarn". */
  private static boolean isActing(Draft name) {
    if (name.head.head() == 0) {
      return false;
    }
    Token governor = name.sentence.token(name.head.head());
    return name.head.relation().equals("nsubj") && Selection.wantsSomebody(governor)
        || isOwned(name);
  }

  private static boolean isOwned(Draft name) {
    return name.head.head() > 0
        && Patterns.matches(name.head.baseRelation(), "nmod|compound")
        && OWNED.contains(Nouns.lemma(name.sentence.token(name.head.head())));
  }
}
