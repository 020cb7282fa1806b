package org.dateline.extract.statement;

import java.util.Optional;
import org.dateline.annotate.Token;
import org.dateline.extract.Statement.Kind;

/** Finds whom a cue's words are spoken to: "told reporters", "said to them", "they were told". */
final class HearerFinder {
  private static final int FARTHEST = 6; // words between a cue and "to"

  private HearerFinder() {}

  /** The addressee between the cue and its content, or the passive cue's subject. */
  static Optional<Source> of(Cue cue, int contentBegin) {
    boolean wished = // "expect the firm to lose": nobody is told
        cue.entry().kind(Complement.HEARER_INFINITIVE).filter(k -> k == Kind.WANTED).isPresent()
            && !cue.takes(Complement.HEARER_CLAUSE);
    if (!cue.isVerb() || wished) {
      return Optional.empty();
    }
    boolean takesHearer =
        cue.takes(Complement.HEARER_CLAUSE) || cue.takes(Complement.HEARER_INFINITIVE);
    if (cue.passive()) {
      return takesHearer ? passiveSubject(cue) : Optional.empty();
    }
    Optional<Source> object = takesHearer ? object(cue, contentBegin) : Optional.empty();
    return object.isPresent() ? object : afterTo(cue, contentBegin);
  }

  private static Optional<Source> passiveSubject(Cue cue) {
    Line line = cue.line();
    return line.tree().children(line.token(cue.at()), "nsubj").stream()
        .filter(
            s ->
                s.index() < cue.at()
                    && !s.tag().startsWith("W")
                    && !line.word(s.index()).equals("it"))
        .findFirst()
        .map(s -> SourceFinder.source(line, s));
  }

  private static Optional<Source> object(Cue cue, int contentBegin) {
    Line line = cue.line();
    int begin = cue.last() + 1;
    int end = SharedSource.subjectAfter(cue) > 0 ? 0 : line.nounPhraseEnd(begin);
    boolean before = end > 0 && (contentBegin < begin || end < contentBegin);
    return before && !line.isTime(end) && !SpeechMedia.isOccasion(line, end)
        ? Optional.of(source(line, end))
        : Optional.empty();
  }

  private static Optional<Source> afterTo(Cue cue, int contentBegin) {
    Line line = cue.line();
    int subject = SharedSource.subjectAfter(cue);
    if (subject > 0 && !line.word(subject + 1).equals("to")) {
      return Optional.empty(); // "said a man close to the family"
    }
    int limit = contentBegin > cue.last() ? contentBegin : cue.last() + FARTHEST;
    if (cue.entry().prepositions().contains("to")) {
      return Optional.empty(); // "confessed to theft"
    }
    for (int at = cue.last() + 1; at < Math.min(limit, cue.last() + FARTHEST); at++) {
      int end = line.word(at).equals("to") ? line.nounPhraseEnd(at + 1) : 0;
      if (end > 0) {
        return Optional.of(source(line, end));
      }
      if (line.isPunctuation(at) || line.isFinite(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Source source(Line line, int head) {
    Token token = line.token(head);
    return SourceFinder.source(line, token);
  }
}
