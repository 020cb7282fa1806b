package org.dateline.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.Patterns;
import org.dateline.extract.Quantity.Kind;
import org.dateline.extract.grammar.WordList;
import org.dateline.extract.numeral.NumberWords;
import org.dateline.extract.numeral.Words;

/** Joins two figures that bound one: "between 20 and 30", "from $5 to $7", "1 km to 2 km". */
final class Ranges {
  /** "fell 12 cents to 40 cents" tells of a change and of a level. */
  private static final WordList CHANGES = WordList.load(Ranges.class, "changes.txt");

  private final Words words;

  Ranges(Words words) {
    this.words = words;
  }

  List<Draft> join(List<Draft> drafts) {
    List<Draft> joined = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && isRange(last, draft)) {
        joined.set(joined.size() - 1, range(last, draft));
      } else {
        joined.add(draft);
      }
    }
    return joined;
  }

  private boolean isRange(Draft low, Draft high) {
    boolean adjacent = low.last + 2 == high.first;
    String link = words.at(low.last + 1);
    String before = words.at(low.first - 1);
    boolean between = before.equals("between") && link.equals("and");
    boolean from = before.equals("from") && link.equals("to") && high.kind != Kind.COUNT;
    boolean to =
        (link.equals("to") && !before.equals("by") || words.isDash(low.last + 1))
            && low.unit.isPresent();
    boolean change =
        link.equals("to")
            && words.has(low.first - 1)
            && CHANGES.contains(words.token(low.first - 1).lemma());
    return adjacent
        && !change
        && (between || from || to)
        && bounded(low, high)
        && sameUnit(low, high);
  }

  private boolean bounded(Draft low, Draft high) {
    return low.min != null && high.max != null && low.min.compareTo(high.max) < 0;
  }

  private boolean sameUnit(Draft low, Draft high) {
    return low.unit.isEmpty()
        || high.unit.equals(low.unit)
        || isDollar(low) && isDollar(high)
        || high.unit.isPresent()
            && high.unit.get().name().startsWith(low.unit.get().name() + " per ");
  }

  // "US$5 to $7 million"
  private static boolean isDollar(Draft draft) {
    return draft.unit.filter(u -> Patterns.matches(u.name(), "(US )?dollar")).isPresent();
  }

  /** What the first number is told in: million in "$10 to $15 million". */
  private BigDecimal magnitude(Draft low, Draft high) {
    int last = high.numeral.last();
    boolean shared =
        low.numeral.first() == low.numeral.last()
            && high.numeral.first() < last
            && low.min.compareTo(new BigDecimal(1000)) < 0;
    return shared ? NumberWords.magnitude(words.at(last)).orElse(BigDecimal.ONE) : BigDecimal.ONE;
  }

  private Draft range(Draft low, Draft high) {
    boolean opened = words.at(low.first - 1).equals("between");
    BigDecimal scaled = low.min.multiply(magnitude(low, high));
    if (isDollar(low) && isDollar(high)) {
      high.unit = low.unit;
    }
    high.min = scaled.compareTo(high.max) < 0 ? scaled : low.min; // "$200 to $4 million"
    high.first = opened ? low.first - 1 : low.first;
    high.approximate |= low.approximate;
    return high;
  }
}
