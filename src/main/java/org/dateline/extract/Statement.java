package org.dateline.extract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.article.Span;

/**
 * Something that somebody is reported to have said, or to think or want, in one piece of text.
 *
 * @param id place in {@code Facts.statements()}
 * @param sentence index of the sentence in which the content begins
 * @param mode how the words are given
 * @param kind whether it was said, thought, wanted or found
 * @param content what was said: between the quotation marks, or the reported clause without "that"
 * @param speakers mention ids; several when they speak together, none when nobody is named
 * @param speaker the words that name the speaker, pronouns included
 * @param cue the word or words of saying: "said", "according to"
 * @param addressees mention ids
 * @param medium "phone interview", "Telegram", "news conference": the text's own words
 * @param when when it was said
 * @param places mention ids of where it was said
 * @param status planned and denied statements are no statements made
 * @param granted whether the content only names what is spoken of, which the article takes for
 *     granted: "condemned the raid", other than "reported the raid"
 * @param pattern the family of the words that report it
 */
public record Statement(
    int id,
    int sentence,
    Mode mode,
    Kind kind,
    Span content,
    List<Integer> speakers,
    Optional<Span> speaker,
    Optional<Span> cue,
    List<Integer> addressees,
    Optional<String> medium,
    Optional<When> when,
    List<Integer> places,
    Status status,
    boolean granted,
    Pattern pattern) {
  public Statement {
    Objects.requireNonNull(pattern);
    speakers = List.copyOf(speakers);
    addressees = List.copyOf(addressees);
    places = List.copyOf(places);
  }

  /** What a source does with what is reported of it. */
  public enum Kind {
    /** Speech and writing. */
    SAID,
    /** Belief, knowledge, feeling. */
    THOUGHT,
    /** Intention, wish. */
    WANTED,
    /** What a study, a poll, an inquiry or a piece of evidence shows. */
    FOUND
  }

  /** How the words are given. */
  public enum Mode {
    /** Word for word, between quotation marks. */
    DIRECT,
    /** In the article's words. */
    INDIRECT,
    /** In the article's words with parts quoted. */
    MIXED
  }
}
