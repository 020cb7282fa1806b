package org.dateline.extract.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.annotate.Token;

/** Leaves out what a headline reports when the article itself reports it with the same cue. */
final class HeadlineEchoes {
  private final List<Line> lines;

  HeadlineEchoes(List<Line> lines) {
    this.lines = lines;
  }

  /** The reports without those of the headline that the text repeats, in the order given. */
  List<Report> removedFrom(List<Report> reports) {
    return reports.stream()
        .filter(r -> !isHeadline(r) || reports.stream().noneMatch(body -> isEcho(r, body)))
        .toList();
  }

  private boolean isHeadline(Report report) {
    return lines.get(report.sentence()).sentence().headline();
  }

  /** The same cue, and most of the headline's words in the same order of ideas: a bag of lemmas. */
  private boolean isEcho(Report headline, Report body) {
    Optional<String> cue = lemma(headline);
    if (isHeadline(body) || cue.isEmpty() || !cue.equals(lemma(body))) {
      return false;
    }
    Set<String> words = words(headline);
    Set<String> told = words(body);
    long shared = words.stream().filter(told::contains).count();
    return !words.isEmpty() && shared * 2 > words.size();
  }

  private static Optional<String> lemma(Report report) {
    return report.cue().map(c -> c.line().lemma(c.at()));
  }

  /** The lemmas of nouns, verbs and adjectives. */
  private Set<String> words(Report report) {
    return lines.get(report.sentence()).sentence().tokens().stream()
        .filter(t -> report.content().covers(t.span()) && isContentWord(t))
        .map(t -> t.lemma().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static boolean isContentWord(Token token) {
    return token.isNoun() || token.isVerb() || token.tag().startsWith("JJ");
  }
}
