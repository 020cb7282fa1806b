package org.dateline.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.Span;
import org.dateline.article.Text;
import org.dateline.extract.Statement;

/**
 * Tells who says a quotation: by the cue after it, before it or between its parts, by the colon
 * before it, or because it goes on with what was quoted or reported just before.
 */
final class QuotedSpeech {
  private static final int FARTHEST = 25; // words between a quotation and its cue

  private final Text text;
  private final List<Line> lines;
  private final List<Quotation> quotations;
  private final CueFinder cues;
  private final SharedSource sources;
  private final List<Report> reports = new ArrayList<>();
  private Optional<Report> last = Optional.empty(); // of the quotation before

  private QuotedSpeech(
      Text text,
      List<Line> lines,
      List<Quotation> quotations,
      CueFinder cues,
      SharedSource sources) {
    this.text = text;
    this.lines = lines;
    this.quotations = quotations;
    this.cues = cues;
    this.sources = sources;
  }

  /**
   * The attributed quotations, in text order.
   *
   * @param indirect what was found without regard to quotations, for those that go on with it
   */
  static List<Report> read(
      Text text,
      List<Line> lines,
      List<Quotation> quotations,
      CueFinder cues,
      SharedSource sources,
      List<Report> indirect) {
    QuotedSpeech reader = new QuotedSpeech(text, lines, quotations, cues, sources);
    quotations.forEach(quotation -> reader.quotation(quotation, indirect));
    return reader.reports;
  }

  /** The cues of a sentence that do not stand in a quotation themselves. */
  private List<Cue> cues(Line line) {
    return cues.find(line).stream()
        .filter(c -> quotations.stream().noneMatch(q -> q.inner().covers(c.span())))
        .toList();
  }

  private void quotation(Quotation quotation, List<Report> indirect) {
    Optional<QuotationPlace> place = QuotationPlace.of(quotation, lines).filter(p -> !p.isTitle());
    Optional<Report> report =
        place.flatMap(
            p ->
                resumed(p)
                    .or(() -> after(p))
                    .or(() -> between(p))
                    .or(() -> before(p))
                    .or(() -> colonBefore(p))
                    .or(() -> dash(p))
                    .or(() -> goesOn(p, indirect)));
    report.ifPresent(reports::add);
    last = report;
  }

  private Report report(
      QuotationPlace place,
      Optional<Cue> cue,
      Optional<Span> cueSpan,
      Optional<Source> source,
      Route route) {
    return new Report(
        place.first().sentence().index(),
        Statement.Kind.SAID,
        words(place.quotation()),
        cue,
        cueSpan,
        source,
        cue.flatMap(
            c ->
                HearerFinder.of(
                    c, c.line() == place.first() && place.begin() > c.at() ? place.begin() : 0)),
        route);
  }

  private Report report(QuotationPlace place, Cue cue, Route route) {
    return report(place, Optional.of(cue), Optional.of(cue.span()), sources.of(cue), route);
  }

  /** The quotation without its last comma, which belongs to the sentence around it. */
  private Span words(Quotation quotation) {
    Span inner = quotation.inner();
    boolean comma = inner.length() > 1 && text.codePointAt(inner.end() - 1) == ',';
    return comma ? new Span(inner.begin(), inner.end() - 1) : inner;
  }

  private Optional<Report> resumed(QuotationPlace place) {
    return place.quotation().resumed()
        ? last.map(r -> r.of(place.first().sentence().index(), words(place.quotation())))
            .map(r -> r.by(Route.CONTINUED))
        : Optional.empty();
  }

  /** “…,” he said. “…,” said he. */
  private Optional<Report> after(QuotationPlace place) {
    if (!place.standsAlone(text)) {
      return Optional.empty();
    }
    boolean split = place.end() >= place.last().size();
    Line line = split ? next(place).orElse(place.last()) : place.last();
    int from = split && line != place.last() ? 1 : place.end() + 1;
    return cueAfter(line, line.isComma(from) ? from + 1 : from)
        .map(cue -> report(place, cue, Route.CUE_AFTER));
  }

  /**
   * The sentence after a quotation that ends with a question or exclamation mark, when it is its
   * cue.
   */
  private Optional<Line> next(QuotationPlace place) {
    String end = text.slice(place.quotation().inner().end() - 1, place.quotation().inner().end());
    int index = place.last().sentence().index() + 1;
    boolean asks = end.equals("?") || end.equals("!") || end.equals("…") || end.equals(",");
    if (!asks || index >= lines.size()) {
      return Optional.empty();
    }
    Line line = lines.get(index);
    boolean same = line.sentence().paragraph() == place.last().sentence().paragraph();
    boolean lower = Character.isLowerCase(line.token(1).word().codePointAt(0));
    boolean brief =
        cueAfter(line, 1)
            .filter(c -> c.last() + 8 > line.size() || line.isComma(c.last() + 1))
            .isPresent();
    return same && (lower || brief) ? Optional.of(line) : Optional.empty();
  }

  private Optional<Cue> cueAfter(Line line, int from) {
    for (Cue cue : cues(line)) {
      if (cue.at() >= from && cue.isVerb() && !cue.passive() && cue.at() - from <= FARTHEST) {
        return cue.takes(Complement.QUOTATION) && isBeside(line, from, cue)
            ? Optional.of(cue)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Nothing but the subject with its modifiers stands between. */
  private static boolean isBeside(Line line, int from, Cue cue) {
    int depth = 0;
    for (int at = from; at < cue.first(); at++) {
      if (line.isMark(at)
          || line.isStop(at)
          || line.word(at).equals(";")
          || line.word(at).equals(":")) {
        return false;
      }
      depth += line.tag(at).startsWith("W") ? 1 : 0;
      boolean auxiliary = line.token(at).baseRelation().startsWith("aux") || at == cue.first() - 1;
      if (line.isFinite(at) && !auxiliary && depth-- <= 0) {
        return false;
      }
    }
    return !line.tag(from).equals("CC") && !line.tag(from).equals("IN") && line.isFinite(cue.at())
        || cue.first() == from
        || line.token(cue.at()).tag().equals("VBN") && cue.first() > from;
  }

  /** “…,” he said, “…”: the same cue for both parts. */
  private Optional<Report> between(QuotationPlace place) {
    if (last.isEmpty() || last.get().cueSpan().isEmpty()) {
      return Optional.empty();
    }
    Report before = last.get();
    Span cue = before.cueSpan().get();
    boolean here =
        place.first().sentence().span().covers(cue) && cue.begin() >= before.content().end();
    boolean comma =
        place.first().isComma(place.begin() - 1) || place.first().isDash(place.begin() - 1);
    boolean other =
        cues(place.first()).stream()
            .anyMatch(
                c ->
                    c.at() < place.begin()
                        && c.span().begin() > cue.end()
                        && c.takes(Complement.QUOTATION));
    return here && comma && !other
        ? Optional.of(before.of(place.first().sentence().index(), words(place.quotation())))
            .map(r -> r.by(Route.CUE_BETWEEN))
        : Optional.empty();
  }

  /** He said, “…” */
  private Optional<Report> before(QuotationPlace place) {
    Line line = place.first();
    int before = place.begin() - 1;
    boolean parted = line.isComma(before) || line.word(before).equals(":") || line.isDash(before);
    boolean capital = Character.isUpperCase(text.codePointAt(place.quotation().inner().begin()));
    Cue nearest = null;
    for (Cue cue : cues(line)) {
      if (cue.last() < place.begin()
          && (cue.isVerb() || cue.isNoun())
          && (cue.takes(Complement.QUOTATION) || cue.takes(Complement.THAT_CLAUSE))) {
        nearest = cue;
      }
    }
    if (nearest == null || !parted && !(capital && nearest.last() == before)) {
      return Optional.empty();
    }
    boolean near =
        line.finiteVerb(nearest.last() + 1, before) == 0
            && !hasMark(line, nearest.last() + 1, before);
    Cue cue = nearest;
    return near ? Optional.of(report(place, cue, Route.CUE_BEFORE)) : Optional.empty();
  }

  private static boolean hasMark(Line line, int from, int to) {
    for (int at = from; at <= to; at++) {
      if (line.isMark(at)) {
        return true;
      }
    }
    return false;
  }

  /** The sentence before, or this one up to the quotation, ends with a colon. */
  private Optional<Report> colonBefore(QuotationPlace place) {
    Line line = place.first();
    int colon = place.begin() - 1;
    if (colon == 0 && line.sentence().index() > 0) {
      line = lines.get(line.sentence().index() - 1);
      colon = line.size();
    }
    if (!line.word(colon).equals(":")) {
      return Optional.empty();
    }
    Line introducing = line;
    Optional<Cue> cue =
        cues(introducing).stream().filter(c -> c.takes(Complement.QUOTATION)).reduce((a, b) -> b);
    return cue.map(c -> report(place, c, Route.COLON))
        .or(
            () ->
                subject(introducing)
                    .map(
                        s ->
                            report(
                                place,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(s),
                                Route.COLON)));
  }

  private static Optional<Source> subject(Line line) {
    int verb = line.finiteVerb(1, line.size());
    return verb == 0 ? Optional.empty() : SourceFinder.subject(line, verb, 0);
  }

  /** “…” — Name */
  private Optional<Report> dash(QuotationPlace place) {
    int after = place.end() + 1;
    Line line = place.last();
    if (after > line.size() && line.sentence().index() + 1 < lines.size()) {
      line = lines.get(line.sentence().index() + 1);
      after = 1;
    }
    int head = line.isDash(after) ? line.nounPhraseEnd(after + 1) : 0;
    boolean only = head > 0 && line.finiteVerb(after, line.size()) == 0 && place.standsAlone(text);
    Line signature = line;
    Span mark = only ? signature.span(after, after) : null;
    return only
        ? Optional.of(
            report(
                place,
                Optional.empty(),
                Optional.of(mark),
                Optional.of(SourceFinder.source(signature, signature.token(head))),
                Route.SIGNATURE))
        : Optional.empty();
  }

  /** A quoted sentence without a cue, after a report of the same source. */
  private Optional<Report> goesOn(QuotationPlace place, List<Report> indirect) {
    boolean sentence =
        place.begin() <= 1
            && (place.end() >= place.last().size() || !place.quotation().closed())
            && place.isSentence();
    int index = place.first().sentence().index();
    if (!sentence) {
      return Optional.empty();
    }
    return Stream.concat(reports.stream(), indirect.stream())
        .filter(r -> r.kind() == Statement.Kind.SAID && r.source().isPresent())
        .filter(
            r -> r.content().begin() < place.quotation().outer().begin() && isJustBefore(r, index))
        .max(Comparator.comparingInt(QuotedSpeech::position))
        .map(r -> r.of(index, words(place.quotation())).by(Route.CONTINUED));
  }

  private boolean isJustBefore(Report report, int index) {
    int previous = index - 1;
    while (previous > 0 && lines.get(previous).finiteVerb(1, lines.get(previous).size()) == 0) {
      previous--;
    }
    int from = report.sentence();
    int cue = report.cue().map(c -> c.line().sentence().index()).orElse(from);
    return Math.max(from, cue) >= previous
        || report.content().end() >= lines.get(previous).sentence().span().begin();
  }

  private static int position(Report report) {
    return Math.max(report.content().end(), report.cueSpan().map(Span::end).orElse(0));
  }
}
