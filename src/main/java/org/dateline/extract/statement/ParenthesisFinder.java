package org.dateline.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Statement;

/**
 * Finds content that stands before its cue, or around it: "Prices fell, he said, and wages rose."
 */
final class ParenthesisFinder {
  private static final Set<String> INVERTED = Set.of("had", "should", "were");

  private static final Set<String> NARRATORS = Set.of("according", "without", "while", "whereas");

  private final ClauseEnd ends;

  ParenthesisFinder(ClauseEnd ends) {
    this.ends = ends;
  }

  /**
   * The words "he said" of "Prices fell, he said on Monday, …": their first word and the last
   * before the next comma or stop.
   */
  record Phrase(int begin, int end) {}

  /**
   * The pieces of content before and after the cue's phrase, none when the cue is no parenthesis.
   */
  List<Content> around(Cue cue, Optional<Source> source) {
    Optional<Statement.Kind> kind = cue.entry().kind(Complement.PARENTHESIS);
    Optional<Phrase> phrase =
        kind.isEmpty() || cue.passive() || !isFinite(cue) ? Optional.empty() : phrase(cue, source);
    return phrase.map(p -> pieces(cue, p, kind.get())).orElse(List.of());
  }

  private static boolean isFinite(Cue cue) {
    return cue.line().isFinite(cue.at())
        || hasAuxiliary(cue)
        || SharedSource.subjectAfter(cue) > 0; // "…, say police"
  }

  /** "she had said"; "her mother revealed.", which the tagger takes for a participle. */
  private static boolean hasAuxiliary(Cue cue) {
    Line line = cue.line();
    boolean bare =
        line.isStop(cue.last() + 1) || line.has(cue.last() + 1) && line.isTime(cue.last() + 1);
    return line.tree()
        .hasChild(
            line.token(cue.at()),
            c ->
                c.baseRelation().equals("aux")
                    || bare && c.relation().equals("nsubj") && c.index() == cue.first() - 1);
  }

  static Optional<Phrase> phrase(Cue cue, Optional<Source> source) {
    Line line = cue.line();
    int begin = begin(cue, source);
    int end = begin == 0 ? 0 : phraseEnd(line, cue, begin);
    return end == 0 ? Optional.empty() : Optional.of(new Phrase(begin, end));
  }

  /**
   * The first word of subject and cue when a comma, dash or closing mark stands before it, else 0.
   */
  private static int begin(Cue cue, Optional<Source> source) {
    Line line = cue.line();
    int verb = cue.at();
    while (line.tag(verb - 1).startsWith("RB") || line.isFinite(verb - 1) && line.isVerb(verb)) {
      verb--;
    }
    if (separated(line, verb) && SharedSource.subjectAfter(cue) > 0) {
      return verb;
    }
    int subject =
        source
            .filter(s -> s.sentence() == line.sentence().index() && s.head().index() < cue.at())
            .map(s -> firstWord(line, s))
            .orElse(0);
    if (subject > 1 && line.word(subject - 1).equals("as")) {
      subject--;
    }
    if (line.tag(subject - 1).equals("CC") && line.has(subject - 2)) { // "…, aides and medics said"
      int first = line.nounPhraseStart(subject - 2);
      subject = separated(line, first) ? first : subject;
    }
    return subject > 1 && separated(line, subject) ? subject : 0;
  }

  private static int firstWord(Line line, Source source) {
    int at = source.head().index();
    while (at > 1 && line.token(at - 1).span().begin() >= source.span().begin()) {
      at--;
    }
    return at;
  }

  private static boolean separated(Line line, int at) {
    return line.isComma(at - 1)
        || line.isDash(at - 1)
        || line.isMark(at - 1) && line.isPunctuation(at - 2);
  }

  /**
   * The last word of the phrase, 0 when a clause follows the cue there: then it is no parenthesis.
   */
  private static int phraseEnd(Line line, Cue cue, int begin) {
    boolean inverted = SharedSource.subjectAfter(cue) > 0;
    int at = cue.last() + 1;
    if (!inverted && hasObject(line, cue)) {
      return 0;
    }
    while (line.has(at) && !line.isComma(at) && !line.isStop(at) && !line.isDash(at)) {
      boolean clause =
          line.isFinite(at)
              || line.tag(at).equals("TO") && line.isVerb(at + 1)
              || line.word(at).equals(":")
              || line.isMark(at);
      boolean that = line.word(at).equals("that") && line.tag(at).equals("IN");
      if ((clause || that) && !inverted || that) {
        return 0;
      }
      at++;
    }
    return at - 1;
  }

  /** "she noted the problem": what is said stands after the cue, no hearer and no day. */
  private static boolean hasObject(Line line, Cue cue) {
    int object = line.nounPhraseEnd(cue.last() + 1);
    return object > 0
        && !cue.takes(Complement.HEARER_CLAUSE)
        && !line.isTime(object)
        && !line.isPronoun(object);
  }

  private List<Content> pieces(Cue cue, Phrase phrase, Statement.Kind kind) {
    Line line = cue.line();
    List<Content> pieces = new ArrayList<>();
    int opening = afterSemicolon(line, phrase.begin());
    int first = opening == 1 && line.isMark(1) && !closesBefore(line, phrase.begin()) ? 2 : opening;
    int last = lastBefore(line, phrase.begin());
    boolean verb = last >= first && hasVerb(line, first, last);
    boolean opener =
        last >= 1 && (line.tag(last).startsWith("W") || line.word(last).equals("that"));
    boolean confirms =
        line.word(phrase.begin()).equals("as"); // of "…, as she said" the clause is unsure
    boolean source = // "According to a man, who left, it …"
        line.word(first).equals("according") && line.finiteVerb(first, last) == 0;
    if (verb && !confirms && !opener && !source && !isAdverbial(line, first, last, phrase.end())) {
      Content.of(first, last, kind).ifPresent(pieces::add);
    }
    int next = phrase.end() + 2;
    if (!verb && last >= first && line.isComma(next - 1) && line.isFinite(next)) {
      // of "Both towns, said the mayor, were flooded" neither piece says anything alone
      int end = ends.of(cue, next, Complement.BARE_CLAUSE);
      return Content.of(first, end, kind).stream().toList();
    }
    if (line.has(next)
        && line.isComma(next - 1)
        && goesOn(line, next)
        && (opener || last >= first)) {
      int from = line.tag(next).equals("CC") ? next + 1 : next;
      Content.of(from, ends.of(cue, next, Complement.BARE_CLAUSE), kind)
          .filter(c -> hasVerb(line, c.from(), c.to()))
          .ifPresent(pieces::add);
    }
    return pieces;
  }

  /** The first word of the clause in which a phrase stands: "Two died; others, he said, live". */
  private static int afterSemicolon(Line line, int phrase) {
    int at = phrase - 1;
    while (at > 0 && !line.word(at).equals(";")) {
      at--;
    }
    return at + 1;
  }

  private static boolean closesBefore(Line line, int phrase) {
    return line.isMark(phrase - 1);
  }

  /** The last word before the comma, mark or dash that parts the phrase. */
  private static int lastBefore(Line line, int begin) {
    int at = begin - 1;
    while (at > 0 && (line.isComma(at) || line.isDash(at) || line.isMark(at))) {
      at--;
    }
    return line.isMark(at + 2) && at + 2 < begin ? at + 2 : line.isMark(at + 1) ? at + 1 : at;
  }

  private static boolean hasVerb(Line line, int from, int to) {
    for (int at = from; at <= to; at++) {
      if (line.isFinite(at)) {
        return true;
      }
    }
    return false;
  }

  /** "When he arrived, he said, “…”": what stands before is no content where content follows. */
  private static boolean isAdverbial(Line line, int first, int last, int phraseEnd) {
    boolean subordinate =
        line.tag(first).equals("WRB")
            || line.tag(first).equals("IN") && line.token(first).baseRelation().equals("mark")
            || line.tag(first).equals("VBN")
            || isInverted(line, first)
            || line.tag(first).equals("VBG");
    int comma = 0;
    for (int at = first; at <= last; at++) {
      comma += line.isComma(at) ? 1 : 0;
    }
    return subordinate && comma == 0 && line.isComma(phraseEnd + 1);
  }

  /** "Had she known, he said, …": a condition without "if". */
  private static boolean isInverted(Line line, int first) {
    return INVERTED.contains(line.word(first)) && line.nounPhraseEnd(first + 1) > 0;
  }

  /**
   * Whether the words after the phrase go on with the content: no participle, no relative clause.
   */
  private static boolean goesOn(Line line, int next) {
    int word = line.tag(next).startsWith("RB") ? next + 1 : next;
    word = line.tag(word).startsWith("RB") ? word + 1 : word;
    return switch (line.tag(word)) {
      case "VBG", "WP", "WDT", "WRB", "" -> false;
      default -> !NARRATORS.contains(line.word(next));
    };
  }
}
