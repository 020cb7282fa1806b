package org.dateline.extract.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.extract.EntityType;
import org.dateline.extract.Mention;
import org.dateline.extract.Statement;
import org.dateline.extract.entity.Entities;
import org.dateline.extract.grammar.WordList;

/**
 * Holds against the kind of a source what it is reported to do: people and bodies speak, think and
 * want, writings speak, evidence shows; other things do none of it. A person is no content.
 */
final class SourceCheck {
  private static final Set<EntityType> SOMEBODY =
      Set.of(EntityType.PERSON, EntityType.GROUP, EntityType.ORGANIZATION);

  private static final WordList MUTE =
      WordList.section(SourceCheck.class, "words.txt", "mute place");

  private final Entities entities;
  private final Set<String> documents;

  /**
   * @param documents lower-case lemmas of things that say something: "report", "letter"
   */
  SourceCheck(Entities entities, Set<String> documents) {
    this.entities = entities;
    this.documents = documents;
  }

  /**
   * The report, of another kind where a thing shows what a person would say; empty when the source
   * cannot bear it.
   */
  Optional<Report> check(Report report, Line sourceLine) {
    if (report.source().isEmpty() || report.cue().isEmpty()) {
      return Optional.of(report);
    }
    if (isSomebody(report)) {
      return Optional.empty();
    }
    Source source = report.source().get();
    boolean clause = source.head().isTagged("VB[DPZ]|MD"); // one that the parser misplaced
    if (clause || sourceLine.isTime(source.head().index())) {
      return Optional.empty();
    }
    if (!isThing(source)) {
      return Optional.of(report);
    }
    if (shows(report)) {
      return Optional.of(report.as(Statement.Kind.FOUND));
    }
    boolean told = report.kind() == Statement.Kind.SAID && isClause(report);
    return told || speaks(source) ? Optional.of(report) : Optional.empty();
  }

  // "citing two officials", "mentioned her brother": who, not what.
  private boolean isSomebody(Report report) {
    Sentence sentence = report.cue().get().line().sentence();
    boolean wanted = // "appealed for witnesses"
        sentence.tokens().stream()
            .filter(t -> t.span().end() <= report.content().begin())
            .reduce((one, later) -> later)
            .filter(t -> t.word().equals("for"))
            .isPresent();
    return !wanted
        && entities.mentions().stream()
            .anyMatch(
                m ->
                    m.sentence() == report.sentence()
                        && m.span().covers(report.content())
                        && isHead(
                            sentence.token(m.head()), report) // not "opposition of handing out"
                        && SOMEBODY.contains(m.type()));
  }

  private static boolean isHead(Token token, Report report) {
    return report.content().covers(token.span());
  }

  private boolean isThing(Source source) {
    Optional<Mention> mention = entities.at(source.sentence(), source.head().index());
    boolean places = // "areas that highlight it"; a country or city may speak
        mention.filter(m -> m.type() == EntityType.PLACE).isPresent()
            && MUTE.contains(lemma(source.head()));
    return places
        || mention
            .map(Mention::type)
            .filter(type -> type == EntityType.THING || type == EntityType.EVENT)
            .isPresent();
  }

  private boolean speaks(Source source) {
    boolean share = source.head().lemma().equals("percent");
    return share || source.head().isPronoun() || documents.contains(lemma(source.head()));
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /** "the figures suggest": cues that report findings too report them of things. */
  private static boolean shows(Report report) {
    return report.cue().get().entry().frames().stream()
        .anyMatch(frame -> frame.kind() == Statement.Kind.FOUND);
  }

  private static boolean isClause(Report report) {
    Line line = report.cue().get().line();
    return !line.sentence().span().overlaps(report.content())
        || line.sentence().tokens().stream()
            .anyMatch(t -> report.content().covers(t.span()) && line.isFinite(t.index()));
  }
}
