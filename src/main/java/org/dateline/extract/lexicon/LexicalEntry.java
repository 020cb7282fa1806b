package org.dateline.extract.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Patterns;

/**
 * A word that tells of an event.
 *
 * @param lemma dictionary form of the trigger word
 * @param part its part of speech
 * @param companion words that stand with it, as lemmas, when the entry has several: the particle of
 *     "gun down", the noun of "take hostage"
 * @param companionAny words of which one stands with it or above it, when there are any: "hit in
 *     the leg", "came to see"
 * @param governor verbs of which one must govern it, when there are any: bodies that are
 *     "recovered"
 * @param eventClass local name of the class of events
 * @param frame how it takes its arguments
 * @param unless words that must not stand with it: no "talks" by "phone"
 * @param needs general roles without which the word tells of nothing ("release" of nobody)
 * @param range who or what may fill those, beyond the range of the class's role
 * @param doer who or what must do it where the clause names a doer; else it is another sense
 * @param refersBack whether the word without what it needs can still name an event told before
 * @param number which grammatical number tells of the event: only the plural "talks"
 * @param vague whether it tells of no event without anybody in it and without a place ("war")
 * @param verbal whether it tells of words where one whom the article names does it to others
 *     without a weapon ("attack")
 * @param intransitive whether a verb with an object is another one: to "demonstrate" a skill
 * @param determined whether the bare singular after a preposition is a manner: "in protest"
 * @param clauseless whether a verb with a clause as its complement is another one: "saw" him leave
 */
public record LexicalEntry(
    String lemma,
    PartOfSpeech part,
    Set<String> companion,
    Set<String> companionAny,
    Set<String> governor,
    String eventClass,
    Frame frame,
    Set<String> unless,
    List<String> needs,
    Range range,
    Range doer,
    boolean refersBack,
    GrammaticalNumber number,
    boolean vague,
    boolean verbal,
    boolean intransitive,
    boolean determined,
    boolean clauseless) {
  public LexicalEntry {
    companion = Set.copyOf(companion);
    companionAny = Set.copyOf(companionAny);
    governor = Set.copyOf(governor);
    unless = Set.copyOf(unless);
    needs = List.copyOf(needs);
  }

  /** Whether it has several words. */
  public boolean isAccompanied() {
    return !companion.isEmpty() || !companionAny.isEmpty();
  }

  /** The grammatical number of a noun that tells of an event. */
  public enum GrammaticalNumber {
    ANY,
    SINGULAR,
    PLURAL;

    /** Whether a word with this Penn Treebank tag has the number. */
    public boolean fits(String tag) {
      return this == ANY || (this == PLURAL) == Patterns.matches(tag, "NNP?S");
    }
  }

  /** The part of speech of a trigger. */
  public enum PartOfSpeech {
    VERB,
    NOUN,
    ADJECTIVE;

    /** The part that a Penn Treebank tag stands for, empty for all others. */
    public static Optional<PartOfSpeech> of(String tag) {
      if (tag.startsWith("VB")) {
        return Optional.of(VERB);
      }
      if (tag.startsWith("NN")) {
        return Optional.of(NOUN);
      }
      return tag.startsWith("JJ") ? Optional.of(ADJECTIVE) : Optional.empty();
    }
  }
}
