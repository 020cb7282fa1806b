package org.dateline.extract.statement;

import java.util.Optional;
import java.util.Set;
import org.dateline.extract.grammar.WordList;

/** The ways in which words reach the public: interviews, statements, news conferences, networks. */
public final class SpeechMedia {
  private static final WordList PREPOSITIONS =
      WordList.section(SpeechMedia.class, "words.txt", "medium preposition");

  private static final WordList OCCASIONS =
      WordList.section(SpeechMedia.class, "words.txt", "occasion");

  private static final WordList GATHERINGS =
      WordList.section(SpeechMedia.class, "words.txt", "gathering");

  private final Set<String> nouns;
  private final Set<String> verbs;

  /**
   * @param nouns lower-case head nouns and names: "interview", "telegram"
   * @param verbs verbs that name their medium: "tweet"
   */
  public SpeechMedia(Set<String> nouns, Set<String> verbs) {
    this.nouns = Set.copyOf(nouns);
    this.verbs = Set.copyOf(verbs);
  }

  /**
   * A phrase that tells the medium.
   *
   * @param from its preposition
   * @param begin its first word after preposition and article
   * @param end its last word
   */
  record Phrase(int from, int begin, int end) {}

  /** The phrase that begins with the preposition at a position. */
  Optional<Phrase> at(Line line, int preposition) {
    if (!PREPOSITIONS.contains(line.word(preposition))) {
      return Optional.empty();
    }
    boolean by = line.word(preposition).equals("by");
    if (by && line.tag(preposition + 1).equals("DT")) { // not "by the paper", who did it
      return Optional.empty();
    }
    int end = line.nounPhraseEnd(preposition + 1);
    for (int head = preposition + 1; head <= end; head++) {
      if (isMedium(line, head)) {
        int begin =
            line.tag(preposition + 1).equals("DT") || line.tag(preposition + 1).equals("PRP$")
                ? preposition + 2
                : preposition + 1;
        return Optional.of(new Phrase(preposition, begin, Math.max(head, begin)));
      }
    }
    return Optional.empty();
  }

  /** The occasion that is spoken to: "told a news conference". */
  Optional<Phrase> object(Line line, int begin) {
    int head = line.nounPhraseEnd(begin);
    if (head == 0 || !isOccasion(line, head)) {
      return Optional.empty();
    }
    int first = line.tag(begin).equals("DT") ? begin + 1 : begin;
    return Optional.of(new Phrase(begin, first, head));
  }

  /** Whether a phrase names a gathering, at which other things are done too. */
  boolean isGathering(Line line, Phrase phrase) {
    return GATHERINGS.contains(line.lemma(phrase.end()));
  }

  static boolean isOccasion(Line line, int head) {
    return OCCASIONS.contains(line.lemma(head));
  }

  private boolean isMedium(Line line, int head) {
    boolean noun = line.has(head) && line.token(head).isNoun();
    boolean last = !line.tag(head + 1).startsWith("NN");
    return noun && nouns.contains(line.lemma(head)) && (last || line.token(head).isProperNoun());
  }

  /** Whether a verb tells the medium by itself. */
  boolean isMediumVerb(String lemma) {
    return verbs.contains(lemma);
  }
}
