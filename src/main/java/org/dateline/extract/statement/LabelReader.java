package org.dateline.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.extract.Statement;

/**
 * Reads speakers before or after a colon: "Minister: No talks planned", "Prices to rise: survey".
 */
final class LabelReader {
  private static final int LONGEST = 5; // words of a label

  private final Set<String> nouns;

  /** Common nouns that stand for a source in headlines: "survey", "police". */
  LabelReader(Set<String> nouns) {
    this.nouns = Set.copyOf(nouns);
  }

  /** The report of a sentence that has a label, at most one. */
  List<Report> read(Line line) {
    return before(line)
        .or(() -> line.sentence().headline() ? after(line) : Optional.empty())
        .stream()
        .toList();
  }

  private Optional<Report> before(Line line) {
    int first = line.isMark(1) ? 2 : 1;
    int head = line.nounPhraseEnd(first);
    boolean label =
        head > 0
            && head - first < LONGEST
            && line.word(head + 1).equals(":")
            && isSource(line, head);
    boolean clause = label && line.finiteVerb(head + 2, line.size()) > 0 && !line.isMark(head + 2);
    return clause
        ? Optional.of(report(line, head, head + 1, head + 2, line.size()))
        : Optional.empty();
  }

  private Optional<Report> after(Line line) {
    int last = line.isStop(line.size()) ? line.size() - 1 : line.size();
    for (int at = last - 1; at > Math.max(3, last - LONGEST); at--) {
      if (line.word(at).equals(":") && line.nounPhraseEnd(at + 1) == last && isSource(line, last)) {
        return Optional.of(report(line, last, at, 1, at - 1));
      }
    }
    return Optional.empty();
  }

  private boolean isSource(Line line, int head) {
    String name = line.token(head).name();
    return name.endsWith("PERSON")
        || name.endsWith("ORGANIZATION")
        || nouns.contains(line.lemma(head));
  }

  private static Report report(Line line, int head, int colon, int from, int to) {
    int last = line.isStop(to) || line.isMark(to) ? to - 1 : to;
    Span content = line.span(from, Math.max(from, last));
    return new Report(
        line.sentence().index(),
        Statement.Kind.SAID,
        content,
        Optional.empty(),
        Optional.of(line.span(colon, colon)),
        Optional.of(SourceFinder.source(line, line.token(head))),
        Optional.empty(),
        Route.LABEL);
  }
}
