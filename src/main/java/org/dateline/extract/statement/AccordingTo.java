package org.dateline.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.annotate.Patterns;
import org.dateline.article.Span;
import org.dateline.extract.Statement;

/**
 * Reads phrases that name the source of their sentence: "according to officials", "in the words
 * of".
 */
final class AccordingTo {
  private final List<List<String>> phrases;

  /** Lower-case phrases that a noun phrase follows, each as its words. */
  AccordingTo(List<List<String>> phrases) {
    this.phrases = List.copyOf(phrases);
  }

  /** The reports of a sentence that rest on such phrases. */
  List<Report> read(Line line) {
    List<Report> reports = new ArrayList<>();
    for (int at = 1; at <= line.size(); at++) {
      int last = phraseAt(line, at);
      int head = last == 0 ? 0 : line.longNounPhraseEnd(last + 1);
      if (head > 0) {
        reports.addAll(around(line, at, last, line.nounPhraseEnd(last + 1)));
        at = head;
      }
    }
    return reports;
  }

  private int phraseAt(Line line, int at) {
    return phrases.stream()
        .filter(words -> stands(line, at, words))
        .mapToInt(words -> at + words.size() - 1)
        .max()
        .orElse(0);
  }

  private static boolean stands(Line line, int at, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!line.word(at + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<Report> around(Line line, int at, int last, int head) {
    Source source = SourceFinder.source(line, line.token(head));
    Span cue = line.span(at, last);
    List<Report> reports = new ArrayList<>();
    int end = phraseEnd(line, head);
    if (line.isComma(at - 1) && line.tag(at - 2).startsWith("W") && line.isComma(end + 1)) {
      // "the family, which, according to her, paid": said of the relative clause alone
      return report(line, end + 2, lastWord(line, line.size()), cue, source).stream().toList();
    }
    // "prices fell, and in the words of one trader, …": what stands before the "and" is not his
    int before = line.tag(at - 1).equals("CC") ? 0 : clauseStart(line, at);
    if (before > 0 && hasVerb(line, before, at)) {
      report(line, before, lastWord(line, at - 1), cue, source).ifPresent(reports::add);
    }
    boolean front = at <= 2 || before == 0 || !hasVerb(line, before, at);
    int next = front && line.isComma(end + 1) ? pastRelative(line, end + 2) : 0;
    if (next > 0 && hasVerb(line, next, line.size())) {
      report(line, next, lastWord(line, line.size()), cue, source).ifPresent(reports::add);
    }
    return reports;
  }

  /** "According to a stoker, who asked not to be named, it": behind what is said of the source. */
  private static int pastRelative(Line line, int from) {
    if (!Patterns.matches(line.tag(from), "WP|WP\\$|WDT")) {
      return from;
    }
    int comma = from;
    while (line.has(comma) && !line.isComma(comma)) {
      comma++;
    }
    return line.has(comma) ? comma + 1 : 0;
  }

  private static boolean hasVerb(Line line, int from, int to) {
    return IntStream.rangeClosed(from, to)
        .anyMatch(at -> line.isFinite(at) || line.tag(at).equals("VBN"));
  }

  /** The first word of the clause that ends before the phrase, 0 when there is none. */
  private static int clauseStart(Line line, int at) {
    int last = lastWord(line, at - 1);
    int first = line.isMark(1) ? 2 : 1;
    for (int i = last; i > first; i--) {
      if (line.word(i).equals(";")) {
        first = i + 1;
        break;
      }
    }
    first += line.tag(first).equals("CC") ? 1 : 0; // "And prices fell, according to"
    return last >= first + 1 ? first : 0;
  }

  private static int lastWord(Line line, int from) {
    int at = from;
    while (at > 0 && (line.isComma(at) || line.isStop(at) || line.isDash(at))) {
      at--;
    }
    return at;
  }

  /** Past the source with its modifiers, to the word before the next comma or the end. */
  private static int phraseEnd(Line line, int head) {
    int at = head;
    while (line.has(at + 1)
        && !line.isComma(at + 1)
        && !line.isStop(at + 1)
        && !line.isDash(at + 1)) {
      at++;
    }
    return at;
  }

  private static Optional<Report> report(Line line, int from, int to, Span cue, Source source) {
    if (to < from || to - from < 1) {
      return Optional.empty();
    }
    return Optional.of(
        new Report(
            line.sentence().index(),
            Statement.Kind.SAID,
            line.span(from, to),
            Optional.empty(),
            Optional.of(cue),
            Optional.of(source),
            Optional.empty(),
            Route.ACCORDING_TO));
  }
}
