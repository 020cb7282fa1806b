package org.dateline.extract.statement;

import org.dateline.article.Span;

/**
 * A word of saying, thinking or wanting in its sentence.
 *
 * @param line its sentence
 * @param at its verb, noun or adjective
 * @param first its first word, as a rule {@code at}
 * @param last its last word: "out" of "point out"
 * @param entry what the lexicon knows of it
 * @param passive whether it is a passive participle: "was told"
 */
record Cue(Line line, int at, int first, int last, CueEntry entry, boolean passive) {
  boolean isVerb() {
    return entry.partOfSpeech() == CueEntry.PartOfSpeech.VERB;
  }

  boolean isNoun() {
    return entry.partOfSpeech() == CueEntry.PartOfSpeech.NOUN;
  }

  boolean takes(Complement complement) {
    return entry.takes(complement);
  }

  Span span() {
    return line.span(first, last);
  }
}
