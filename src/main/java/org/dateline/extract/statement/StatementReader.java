package org.dateline.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.annotate.AnnotatedText;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Token;
import org.dateline.article.Span;
import org.dateline.article.Text;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.Pattern;
import org.dateline.extract.Statement;
import org.dateline.extract.Status;
import org.dateline.extract.entity.Entities;

/** Reads who is reported to have said, thought or wanted what. Stateless and safe for threads. */
public final class StatementReader {
  private static final Set<EntityType> DEAF = Set.of(EntityType.THING, EntityType.EVENT);

  private final CueFinder cues;
  private final SpeechMedia media;
  private final ReportFinder reports;
  private final Set<String> documents = StatementWords.documents();

  public StatementReader(SpeechLexicon lexicon) {
    this.cues = new CueFinder(lexicon);
    this.media = StatementWords.media();
    this.reports =
        new ReportFinder(
            cues,
            media,
            new AccordingTo(StatementWords.sourcePhrases()),
            new LabelReader(StatementWords.labelSources()));
  }

  /** The statements in text order; ids are places in the list. */
  public List<Statement> read(AnnotatedText annotated, Entities entities, List<Timex> timexes) {
    List<Line> lines = annotated.sentences().stream().map(Line::new).toList();
    List<Quotation> quotations = QuotationFinder.find(annotated);
    SourceCheck check = new SourceCheck(entities, documents);
    List<Report> found =
        reports.find(annotated.article().text(), lines, quotations).stream()
            .flatMap(
                r -> check.check(r, lines.get(r.source().map(Source::sentence).orElse(0))).stream())
            .toList();
    Assembly assembly =
        new Assembly(
            annotated.article().text(),
            lines,
            quotations,
            entities,
            cues,
            new Circumstances(media, entities, timexes));
    List<Report> ordered = found.stream().sorted(Comparator.comparing(Report::content)).toList();
    List<Statement> statements = new ArrayList<>();
    for (Report report : ordered) {
      statements.add(assembly.statement(statements.size(), report, found));
    }
    return statements;
  }

  /** Turns reports into statements: looks up mentions, time, place and medium. */
  private record Assembly(
      Text text,
      List<Line> lines,
      List<Quotation> quotations,
      Entities entities,
      CueFinder cues,
      Circumstances circumstances) {
    Statement statement(int id, Report report, List<Report> all) {
      List<Span> contents = contentsOf(report, all);
      Optional<Cue> cue = report.cue();
      return new Statement(
          id,
          report.sentence(),
          mode(report.content()),
          report.kind(),
          withoutMarks(report.content()),
          report.source().map(this::mentions).orElse(List.of()),
          report.source().map(Source::span),
          report.cueSpan(),
          report.hearer().map(this::hearers).orElse(List.of()),
          cue.flatMap(c -> circumstances.medium(c, contents)),
          cue.flatMap(c -> circumstances.when(c, contents)),
          cue.map(c -> circumstances.places(c, contents)).orElse(List.of()),
          cue.map(c -> status(c, all)).orElse(Status.ASSERTED),
          report.route() == Route.MATTER,
          pattern(report));
    }

    /** What somebody asks or promises "to say" has not been said by that. */
    private Status status(Cue cue, List<Report> all) {
      Status status = CueStatus.of(cue);
      boolean open =
          status == Status.ASSERTED
              && (all.stream().anyMatch(outer -> CueStatus.asks(outer, cue))
                  || cues.find(cue.line()).stream().anyMatch(outer -> CueStatus.asks(outer, cue)));
      return open ? Status.HYPOTHETICAL : status;
    }

    private Pattern pattern(Report report) {
      Object source =
          report
              .source()
              .flatMap(s -> entities.at(s.sentence(), s.head().index()))
              .<Object>map(Mention::kind)
              .orElse("none");
      return Pattern.of("statement", mode(report.content()), report.route(), report.kind(), source);
    }

    /** All that is said in the cue's sentence is no circumstance of saying. */
    private List<Span> contentsOf(Report report, List<Report> all) {
      return Stream.concat(
              all.stream()
                  .filter(r -> r.cueSpan().equals(report.cueSpan()) || !isAround(r, report)),
              Stream.of(report))
          .map(Report::content)
          .toList();
    }

    private static boolean isAround(Report outer, Report inner) {
      return inner.cueSpan().filter(outer.content()::covers).isPresent();
    }

    private Statement.Mode mode(Span content) {
      List<Quotation> touched =
          quotations.stream().filter(q -> q.inner().overlaps(content)).toList();
      if (touched.isEmpty()) {
        return Statement.Mode.INDIRECT;
      }
      boolean inside = touched.stream().anyMatch(q -> q.outer().covers(content));
      return inside ? Statement.Mode.DIRECT : Statement.Mode.MIXED;
    }

    /** A content that is a whole quotation has its marks outside. */
    private Span withoutMarks(Span content) {
      return quotations.stream()
          .filter(q -> q.outer().covers(content) && content.covers(q.inner()))
          .findFirst()
          .map(Quotation::inner)
          .orElse(content);
    }

    /** Whom something is told; of what stands behind "to" no things: "agreed to the plan". */
    private List<Integer> hearers(Source source) {
      Line line = lines.get(source.sentence());
      boolean open = !line.isAfter("to", source.span()) || line.hasName(source.span());
      return mentions(source).stream()
          .filter(id -> open || !DEAF.contains(entities.mentions().get(id).type()))
          .toList();
    }

    /** The mentions that a noun phrase and its conjuncts head. */
    private List<Integer> mentions(Source source) {
      Line line = lines.get(source.sentence());
      return line.tree().conjuncts(source.head()).stream()
          .filter(t -> t.index() == source.head().index() || source.span().covers(t.span()))
          .map(Token::index)
          .flatMap(at -> entities.at(source.sentence(), at).stream())
          .map(Mention::id)
          .distinct()
          .toList();
    }
  }
}
