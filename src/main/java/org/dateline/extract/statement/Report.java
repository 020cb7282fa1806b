package org.dateline.extract.statement;

import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.extract.Statement;

/**
 * A piece of reported content with who and what reports it, before mentions are looked up.
 *
 * @param sentence index of the sentence in which the content begins
 * @param kind whether it is said, thought, wanted or found
 * @param content what is reported
 * @param cue the word that reports it, empty after a colon or dash
 * @param cueSpan its words; "according to" has words and no cue
 * @param source who says it
 * @param hearer who is addressed
 * @param route how these stand to each other
 */
record Report(
    int sentence,
    Statement.Kind kind,
    Span content,
    Optional<Cue> cue,
    Optional<Span> cueSpan,
    Optional<Source> source,
    Optional<Source> hearer,
    Route route) {
  Report as(Statement.Kind otherKind) {
    return new Report(sentence, otherKind, content, cue, cueSpan, source, hearer, route);
  }

  Report by(Route otherRoute) {
    return new Report(sentence, kind, content, cue, cueSpan, source, hearer, otherRoute);
  }

  /** The same report of other words, which go on with it. */
  Report of(int otherSentence, Span otherContent) {
    return new Report(otherSentence, kind, otherContent, cue, cueSpan, source, hearer, route);
  }
}
