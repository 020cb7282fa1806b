package org.dateline.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Token;
import org.dateline.extract.grammar.Tree;

/** Spans of time up to now, on days that are not told. */
final class Window {
  private static final Set<String> ARTICLES = Set.of("the", "this", "these");
  private static final Set<String> BACK = Set.of("past", "last", "previous");
  private static final Set<String> OVER = Set.of("over", "in", "during", "within");
  private static final Set<String> LENGTHS = Set.of("week", "month", "year", "decade");

  private Window() {}

  /** "over the past couple of years", which no time expression tells. */
  static boolean is(Token phrase, Tree tree) {
    return tree.preposition(phrase).filter(OVER::contains).isPresent()
        && tree.hasChild(phrase, c -> c.relation().equals("amod") && BACK.contains(c.lemma()));
  }

  /** "over the past year", "in the last three months"; not "last year". */
  static boolean is(Timex timex, Sentence sentence) {
    List<String> words =
        sentence.tokens().stream()
            .filter(token -> timex.span().covers(token.span()))
            .map(token -> token.word().toLowerCase(Locale.ROOT))
            .toList();
    int side = !words.isEmpty() && ARTICLES.contains(words.get(0)) ? 1 : 0;
    boolean back = words.size() > side + 1 && BACK.contains(words.get(side));
    return back
        && (timex.type().equals("DURATION")
            || side == 1 && words.size() == 3 && LENGTHS.contains(words.get(2)));
  }
}
