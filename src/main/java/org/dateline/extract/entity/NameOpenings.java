package org.dateline.extract.entity;

import java.util.List;
import java.util.Set;
import org.dateline.annotate.Patterns;
import org.dateline.annotate.Token;
import org.dateline.extract.EntityType;
import org.dateline.extract.grammar.WordList;

/**
 * Takes in what belongs to a name in front of it: "The" within a sentence, the year of an event.
 */
final class NameOpenings {
  private static final WordList INDEX = WordList.section(NameOpenings.class, "words.txt", "index");
  private static final WordList SHARES =
      WordList.section(NameOpenings.class, "words.txt", "of an index");
  private static final Set<String> QUOTES = Set.of("“", "\"", "``", "‘", "'");
  private static final Set<String> UNQUOTES = Set.of("”", "\"", "''", "’", "'");

  private final NameContext context;
  private final List<NameSpan> spans;

  /** Changes the spans in place. */
  NameOpenings(NameContext context, List<NameSpan> spans) {
    this.context = context;
    this.spans = spans;
  }

  void extend() {
    boolean shouting = context.isShouting();
    spans.replaceAll(this::withoutCount);
    spans.replaceAll(this::withNumber);
    spans.replaceAll(s -> s.from() > 1 && opens(s, shouting) ? s.with(s.from() - 1, s.to()) : s);
  }

  /** "Three Coast Guard (CG) sailors": how many sailors there are is no part of the name. */
  private NameSpan withoutCount(NameSpan span) {
    Token first = context.token(span.from());
    boolean counts =
        span.to() > span.from()
            && first.tag().equals("CD")
            && Patterns.matches(first.word(), "\\p{L}+")
            && (first.head() > span.to() || first.relation().equals("nummod"))
            && isCounted(span.to() + 1);
    return counts ? span.with(span.from() + 1, span.to()) : span;
  }

  // "(CG) sailors"
  private boolean isCounted(int bracket) {
    return bracket + 3 <= context.sentence().size()
        && context.token(bracket).tag().equals("-LRB-")
        && context.token(bracket + 2).tag().equals("-RRB-")
        && context.token(bracket + 3).tag().equals("NNS");
  }

  /** "FTSE 100": a number that hangs on the name before it and counts nothing. */
  private NameSpan withNumber(NameSpan span) {
    int next = span.to() + 1;
    if (span.isPerson() || next > context.sentence().size()) {
      return span;
    }
    Token number = context.token(next);
    int index = index(span);
    if (index > span.to()) {
      return span.with(span.from(), index);
    }
    boolean counts =
        next < context.sentence().size()
            && (context.token(next + 1).isNoun() || context.token(next + 1).tag().equals("CD"));
    return Patterns.matches(number.word(), "[1-9][0-9]{2,3}")
            && number.head() == span.to()
            && !counts
            && !context.inTime(number)
        ? span.with(span.from(), next)
        : span;
  }

  /** The last word of "Tarn 500 index", "Tarn Ruhl industrial average"; else of the name. */
  private int index(NameSpan span) {
    boolean place =
        span.label().equals("LOCATION")
            || Gazetteer.likelyType(span.words(context.sentence()))
                .filter(t -> t == EntityType.PLACE)
                .isPresent();
    int at = span.to() + 1;
    while (at < context.sentence().size()
        && (Patterns.matches(context.token(at).word(), "[1-9][0-9]{1,3}")
            || SHARES.contains(context.token(at).word()))) {
      at++;
    }
    boolean index =
        !place
            && (at > span.to() + 1 || context.token(span.to()).tag().equals("CD"))
            && at <= context.sentence().size()
            && INDEX.contains(context.token(at).word())
            && isFree(span.with(span.to() + 1, at));
    return index ? at : span.to();
  }

  private boolean isFree(NameSpan words) {
    return spans.stream().noneMatch(words::overlaps);
  }

  private boolean opens(NameSpan span, boolean shouting) {
    Token before = context.token(span.from() - 1);
    if (spans.stream().anyMatch(s -> s.covers(before))) {
      return false;
    }
    return before.word().equals("The") && (!span.isPerson() || isRank(span))
        ? !shouting
            && (!context.opens(before.index()) || isQuoted(span, before.index()) || isAll(span))
        : isYear(span, before)
            || isSpelled(before) && !shouting
            || isLetter(span, before) && !shouting;
  }

  /** "K" of "K Street". */
  private boolean isLetter(NameSpan span, Token before) {
    return !span.isPerson()
        && before.isProperNoun()
        && Patterns.matches(before.word(), "\\p{Lu}")
        && before.head() >= span.from()
        && before.head() <= span.to()
        && !context.opens(before.index());
  }

  /** "Three" of "Three Mile Island". */
  private boolean isSpelled(Token before) {
    return before.tag().equals("CD")
        && before.word().length() > 2
        && NameWords.isCapitalised(before)
        && before.word().chars().allMatch(Character::isLetter)
        && !context.opens(before.index());
  }

  /** "The Harbour Herald" as all that a line says: a credit. */
  private boolean isAll(NameSpan span) {
    int size = context.sentence().size();
    boolean stop = context.token(size).word().equals(".");
    return span.from() == 2 && span.to() == (stop ? size - 1 : size);
  }

  /** "The Duchess of Somewhere". */
  private boolean isRank(NameSpan span) {
    return span.to() > span.from() && Gazetteer.RANKS.contains(context.token(span.from()).word());
  }

  /**
   * Whether quotation marks enclose the name from a word on, a stop before the second one aside.
   */
  private boolean isQuoted(NameSpan span, int from) {
    int after = span.to() + 1;
    int size = context.sentence().size();
    if (after <= size && Patterns.matches(context.token(after).word(), "[,.]")) {
      after++;
    }
    return from > 1
        && after <= size
        && QUOTES.contains(context.token(from - 1).word())
        && UNQUOTES.contains(context.token(after).word());
  }

  /** "the 1999 World Cup". */
  private boolean isYear(NameSpan span, Token before) {
    String name = span.words(context.sentence());
    boolean event =
        NameWords.isEventHead(context.token(span.to()))
            || Gazetteer.likelyType(name).filter(t -> t == EntityType.EVENT).isPresent();
    return event
        && Patterns.matches(before.word(), "(?:1[0-9]|20)[0-9]{2}")
        && span.tokens(context.sentence()).stream().anyMatch(t -> before.head() == t.index());
  }
}
