package org.dateline.extract.entity;

import java.util.List;
import java.util.Set;
import org.dateline.annotate.Token;

/** Titles of works between quotation marks, every longer word of which begins with a capital. */
final class QuotedTitles {
  private static final Set<String> OPENING = Set.of("“", "\"", "``", "‘");
  private static final Set<String> CLOSING = Set.of("”", "\"", "''", "’");
  private static final Set<String> STOPS = Set.of(",", ".", "!", "?");
  private static final Set<String> ARTICLES = Set.of("The", "A", "An");
  private static final int LONGEST = 9;

  private final NameContext context;
  private final List<NameSpan> spans;

  /** Changes the spans in place. */
  QuotedTitles(NameContext context, List<NameSpan> spans) {
    this.context = context;
    this.spans = spans;
  }

  void add() {
    if (context.isShouting()) {
      return;
    }
    for (int open = 2; open < context.sentence().size(); open++) {
      if (OPENING.contains(context.token(open).word()) && introduces(open - 1)) {
        int close = close(open);
        if (close > 0) {
          add(open + 1, STOPS.contains(context.token(close - 1).word()) ? close - 2 : close - 1);
        }
      }
    }
  }

  /** What is said follows a stop; a title follows a word, or the kind of the work and a comma. */
  private boolean introduces(int index) {
    Token before = context.token(index);
    return Character.isLetterOrDigit(before.word().codePointAt(0))
        || before.tag().equals("POS")
        || before.word().equals(",")
            && index > 1
            && Gazetteer.WORKS.contains(context.token(index - 1).word());
  }

  /** The closing mark of a short quotation, 0 when it is a longer one. */
  private int close(int open) {
    int last = Math.min(context.sentence().size(), open + LONGEST + 2);
    for (int i = open + 1; i <= last; i++) {
      if (CLOSING.contains(context.token(i).word())) {
        return i;
      }
    }
    return 0;
  }

  private void add(int from, int to) {
    if (to <= from || !isTitle(from, to)) {
      return;
    }
    NameSpan title = new NameSpan(from, to, "MISC");
    List<NameSpan> touched = spans.stream().filter(title::overlaps).toList();
    boolean within = touched.stream().allMatch(s -> from <= s.from() && s.to() <= to);
    int first = ARTICLES.contains(context.token(from).word()) ? from + 1 : from;
    boolean whole = touched.stream().anyMatch(s -> s.to() == to && s.from() <= first);
    if (within && !whole) {
      spans.removeAll(touched);
      spans.add(title);
    }
  }

  private boolean isTitle(int from, int to) {
    List<Token> words = context.sentence().tokens().subList(from - 1, to);
    return NameWords.isCapitalised(words.get(0))
        && NameWords.isCapitalised(words.get(words.size() - 1))
        && words.stream().filter(w -> w.word().equals(",")).count() < 2 // one in a row of names
        && words.stream().allMatch(QuotedTitles::fits);
  }

  private static boolean fits(Token word) {
    return NameWords.isCapitalised(word)
        || word.isTagged("IN|DT|CC|TO|CD|POS|HYPH|RP|:|,")
        || word.word().equals("-");
  }
}
