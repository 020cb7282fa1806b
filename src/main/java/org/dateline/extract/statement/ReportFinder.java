package org.dateline.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.Text;
import org.dateline.extract.Statement;

/**
 * Finds all reported content of an article: quotations, reported clauses, sentences with a named
 * source.
 */
final class ReportFinder {
  private final CueFinder cues;
  private final ComplementFinder complements;
  private final ParenthesisFinder parentheses;
  private final AccordingTo accordingTo;
  private final LabelReader labels;
  private final SharedSource sources;

  ReportFinder(CueFinder cues, SpeechMedia media, AccordingTo accordingTo, LabelReader labels) {
    ClauseEnd ends = new ClauseEnd(cues, media);
    this.cues = cues;
    this.complements = new ComplementFinder(cues, ends);
    this.parentheses = new ParenthesisFinder(ends);
    this.accordingTo = accordingTo;
    this.labels = labels;
    this.sources = new SharedSource(cues);
  }

  /** In text order; no two of the same content. */
  List<Report> find(Text text, List<Line> lines, List<Quotation> quotations) {
    List<Report> indirect = new ArrayList<>();
    lines.forEach(line -> indirect.addAll(indirect(line, quotations)));
    List<Report> direct = QuotedSpeech.read(text, lines, quotations, cues, sources, indirect);
    List<Report> told =
        indirect.stream().filter(r -> direct.stream().noneMatch(d -> isCoveredBy(r, d))).toList();
    List<Report> kept =
        told.stream().filter(r -> told.stream().noneMatch(outer -> isMinor(r, outer))).toList();
    return new HeadlineEchoes(lines)
        .removedFrom(distinct(Stream.concat(direct.stream(), kept.stream()).toList()));
  }

  /** What a quotation reports in its turn is part of what is quoted. */
  private List<Report> indirect(Line line, List<Quotation> quotations) {
    List<Report> reports = new ArrayList<>(accordingTo.read(line));
    reports.addAll(labels.read(line));
    for (Cue cue : cues.find(line)) {
      if (quotations.stream().noneMatch(q -> q.inner().covers(cue.span()))) {
        reports.addAll(reports(cue, sources.of(cue)));
      }
    }
    return reports;
  }

  private List<Report> reports(Cue cue, Optional<Source> source) {
    List<Content> around = parentheses.around(cue, source);
    List<Content> contents = around.isEmpty() ? complements.after(cue).stream().toList() : around;
    Route route = around.isEmpty() ? Route.complementOf(cue) : Route.PARENTHESIS;
    return contents.stream()
        .filter(c -> isWorthy(cue, source, c))
        .map(c -> report(cue, c, source, route))
        .toList();
  }

  /** Without a source only a whole clause tells something: "it was announced that". */
  private static boolean isWorthy(Cue cue, Optional<Source> source, Content content) {
    boolean infinitive = cue.line().tag(content.from()).equals("TO");
    boolean clause =
        cue.passive()
            && !infinitive
            && !cue.takes(Complement.CHARGE)
            && cue.line().finiteVerb(content.from(), content.to()) > 0;
    boolean nobody = source.filter(s -> isNobody(s, content)).isPresent();
    return source.isPresent() && !nobody || clause;
  }

  /** "it is hard to imagine", "you know": words without a bearer have no mind. */
  private static boolean isNobody(Source source, Content content) {
    String word = source.head().word().toLowerCase(Locale.ROOT);
    boolean said = content.kind() == Statement.Kind.SAID;
    return source.head().tag().equals("EX") || !said && (word.equals("it") || word.equals("you"));
  }

  private static Report report(Cue cue, Content content, Optional<Source> source, Route route) {
    Line line = cue.line();
    Optional<Source> hearer = HearerFinder.of(cue, content.from());
    return new Report(
        line.sentence().index(),
        content.kind(),
        line.span(content.from(), content.to()),
        Optional.of(cue),
        Optional.of(cue.span()),
        source,
        hearer,
        content.granted() ? Route.MATTER : route);
  }

  /** The same cue or the same words told as a quotation. */
  private static boolean isCoveredBy(Report indirect, Report direct) {
    boolean sameCue = direct.cueSpan().isPresent() && direct.cueSpan().equals(indirect.cueSpan());
    boolean around = indirect.content().overlaps(direct.content());
    boolean sameWords = around && direct.content().length() * 10 > indirect.content().length() * 9;
    boolean ownCue = sameCue && direct.content().begin() < direct.cueSpan().get().end();
    return sameCue && (around || ownCue || direct.sentence() == indirect.sentence())
        || sameWords && !isInside(indirect, direct);
  }

  private static boolean isInside(Report inner, Report outer) {
    return inner.cueSpan().filter(outer.content()::covers).isPresent();
  }

  /**
   * Wishes, beliefs and nouns inside what somebody says are part of it, no reports of their own.
   */
  private static boolean isMinor(Report inner, Report outer) {
    boolean minor =
        inner.kind() != Statement.Kind.SAID || inner.cue().filter(c -> !c.isVerb()).isPresent();
    return minor && outer.kind() == Statement.Kind.SAID && isInside(inner, outer);
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
}
