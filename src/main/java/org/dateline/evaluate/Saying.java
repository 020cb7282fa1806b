package org.dateline.evaluate;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.article.Text;

/**
 * An annotated attribution, or a row of statements, whose content is in one piece.
 *
 * @param content pieces in text order, never empty
 * @param places the code points of the content
 * @param speaker name or words of whoever says it
 * @param speech whether the cue is a word of saying, or missing in an answer
 * @param direct whether the content opens with a quotation mark
 * @param row the answer's
 */
record Saying(
    List<Span> content,
    BitSet places,
    List<Span> source,
    List<Span> cue,
    String speaker,
    boolean speech,
    boolean direct,
    Optional<Row> row) {
  private static final String OPENING = "\"“‟„«‘'";

  static Saying of(Attribution gold, Text text) {
    return new Saying(
        gold.content(),
        Overlap.places(gold.content()),
        gold.source(),
        gold.cue(),
        gold.sourceText(),
        SpeechVerbs.areIn(gold.cueText()),
        isQuoted(text, gold.content().get(0)),
        Optional.empty());
  }

  static Saying of(Row row, Span content, Text text) {
    return new Saying(
        List.of(content),
        Overlap.places(List.of(content)),
        row.span("speaker_begin", "speaker_end").stream().toList(),
        row.span("cue_begin", "cue_end").stream().toList(),
        row.get("speaker"),
        !row.has("cue") || SpeechVerbs.areIn(row.get("cue")),
        isQuoted(text, content),
        Optional.of(row));
  }

  private static boolean isQuoted(Text text, Span span) {
    return isMark(text, span.begin()) || span.begin() > 0 && isMark(text, span.begin() - 1);
  }

  private static boolean isMark(Text text, int at) {
    return at < text.length() && OPENING.indexOf(text.codePointAt(at)) >= 0;
  }

  /** Whether the speaker's words overlap the source, or the name can be the source's. */
  boolean hasSpeaker(Saying answer) {
    return Overlap.any(source, answer.source)
        || !NameWords.isPronoun(speaker) && NameMatch.same(speaker, answer.speaker);
  }

  /** Whether at least half of an answer lies in this content. */
  boolean holds(Saying answer) {
    return Overlap.covered(answer.places, places) >= 0.5;
  }

  /** Shared code points over all, the content taken in its pieces or as one, as fits better. */
  double jaccard(BitSet answered) {
    double inPieces = Overlap.jaccard(places, answered);
    return content.size() == 1
        ? inPieces
        : Math.max(inPieces, Overlap.jaccard(Overlap.places(List.of(whole())), answered));
  }

  Span whole() {
    return new Span(content.get(0).begin(), content.get(content.size() - 1).end());
  }
}
