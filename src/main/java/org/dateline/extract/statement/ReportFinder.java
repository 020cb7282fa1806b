package org.dateline.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.Span;
import org.dateline.article.Text;
import org.dateline.extract.Statement;

/** Finds all reported content of an article: quotations, reported clauses, sentences with a named source. */
final class ReportFinder {
  private final CueFinder cues;
  private final ComplementFinder complements;
  private final ParenthesisFinder parentheses;
  private final AccordingTo accordingTo;

  ReportFinder(CueFinder cues, SpeechMedia media, AccordingTo accordingTo) {
    ClauseEnd ends = new ClauseEnd(cues, media);
    this.cues = cues;
    this.complements = new ComplementFinder(cues, ends);
    this.parentheses = new ParenthesisFinder(ends);
    this.accordingTo = accordingTo;
  }

  /** In no order; no two of the same content. */
  List<Report> find(Text text, List<Line> lines, List<Quotation> quotations) {
    List<Report> indirect = new ArrayList<>();
    lines.forEach(line -> indirect.addAll(indirect(line)));
    List<Report> direct = QuotedSpeech.read(text, lines, quotations, cues, indirect);
    List<Report> kept =
        indirect.stream()
            .filter(r -> direct.stream().noneMatch(d -> isCoveredBy(r, d)))
            .filter(r -> !isFirstPerson(r, direct))
            .toList();
    return distinct(Stream.concat(direct.stream(), kept.stream()).toList());
  }

  private List<Report> indirect(Line line) {
    List<Report> reports = new ArrayList<>(accordingTo.read(line));
    for (Cue cue : cues.find(line)) {
      Optional<Source> source = source(cue);
      List<Content> around = parentheses.around(cue, source);
      List<Content> contents = around.isEmpty() ? complements.after(cue).stream().toList() : around;
      contents.stream().filter(c -> isWorthy(cue, source, c)).forEach(c -> reports.add(report(cue, c, source)));
    }
    return reports;
  }

  /** Of "prices fell, said NP" the noun phrase after the verb, where none stands before it. */
  private static Optional<Source> source(Cue cue) {
    Line line = cue.line();
    int before = cue.at() - 1;
    boolean inverted = cue.isVerb() && !cue.passive() && (line.isComma(before) || line.isMark(before)) && !line.tag(cue.at()).equals("VBG");
    int end = inverted ? line.nounPhraseEnd(cue.last() + 1) : 0;
    return end > 0 ? Optional.of(SourceFinder.source(line, line.token(end))) : SourceFinder.of(cue);
  }

  /** Nouns of saying and passives tell something only with a source or a clause. */
  private static boolean isWorthy(Cue cue, Optional<Source> source, Content content) {
    return cue.isVerb() && !cue.passive() || source.isPresent() || cue.passive() && content.to() - content.from() > 1;
  }

  private static Report report(Cue cue, Content content, Optional<Source> source) {
    Line line = cue.line();
    Optional<Source> hearer =
        content.hearer() == 0 ? Optional.empty() : Optional.of(SourceFinder.source(line, line.token(content.hearer())));
    return new Report(
        line.sentence().index(),
        content.kind(),
        line.span(content.from(), content.to()),
        Optional.of(cue),
        Optional.of(cue.span()),
        source,
        hearer);
  }

  /** The same cue or the same words told as a quotation. */
  private static boolean isCoveredBy(Report indirect, Report direct) {
    boolean sameCue = direct.cueSpan().isPresent() && direct.cueSpan().equals(indirect.cueSpan());
    boolean around = indirect.content().overlaps(direct.content());
    boolean sameWords = around && direct.content().length() * 10 > indirect.content().length() * 9;
    return sameCue && around || sameWords && !isInside(indirect, direct);
  }

  private static boolean isInside(Report inner, Report outer) {
    return inner.cueSpan().filter(outer.content()::covers).isPresent();
  }

  /** What a quotation says of its speaker's own mind is part of what is quoted. */
  private static boolean isFirstPerson(Report report, List<Report> direct) {
    boolean quoted = direct.stream().anyMatch(d -> isInside(report, d));
    boolean named = report.source().filter(s -> !s.head().isPronoun()).isPresent();
    return quoted && (!named || report.kind() != Statement.Kind.SAID);
  }

  /** Of reports of the same words the first, quotations before clauses. */
  private static List<Report> distinct(List<Report> reports) {
    List<Report> kept = new ArrayList<>();
    for (Report report : reports) {
      if (kept.stream().noneMatch(k -> k.content().equals(report.content()))) {
        kept.add(report);
      }
    }
    kept.sort(Comparator.comparing(Report::content));
    return kept;
  }

  static boolean contains(Span outer, Span inner) {
    return outer.covers(inner);
  }
}
