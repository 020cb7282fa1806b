package org.dateline.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Statement;

/**
 * A word or fixed expression that reports what somebody says, thinks or wants.
 *
 * @param words its lemma's words, one as a rule: "say", "point out"
 * @param partOfSpeech verb, noun or adjective
 * @param frames in order of the lexicon; never empty
 * @param prepositions those before a noun phrase that is the content: "for" of "call for"
 * @param unless nouns that as its object tell a deed, no words: "claimed nine lives"
 */
public record CueEntry(
    List<String> words,
    PartOfSpeech partOfSpeech,
    List<CueFrame> frames,
    Set<String> prepositions,
    Set<String> unless) {
  public CueEntry {
    words = List.copyOf(words);
    frames = List.copyOf(frames);
    prepositions = Set.copyOf(prepositions);
    unless = Set.copyOf(unless);
    if (words.isEmpty() || frames.isEmpty()) {
      throw new IllegalArgumentException("a cue needs words and frames: " + words);
    }
  }

  /** The kinds of words that report. */
  public enum PartOfSpeech {
    VERB,
    NOUN,
    ADJECTIVE
  }

  public boolean takes(Complement complement) {
    return kind(complement).isPresent();
  }

  /** What is reported with a complement, empty when the cue does not take it. */
  public Optional<Statement.Kind> kind(Complement complement) {
    return frames.stream()
        .filter(frame -> frame.complements().contains(complement))
        .map(CueFrame::kind)
        .findFirst();
  }

  /** What is reported with a preposition: the frame that takes no other complement says. */
  public Statement.Kind prepositionalKind() {
    return frames.stream()
        .filter(frame -> frame.complements().isEmpty())
        .findFirst()
        .orElse(frames.get(0))
        .kind();
  }
}
