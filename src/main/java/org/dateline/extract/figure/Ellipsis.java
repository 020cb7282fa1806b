package org.dateline.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.annotate.Patterns;
import org.dateline.extract.Quantity.Kind;
import org.dateline.extract.grammar.WordList;
import org.dateline.extract.numeral.Numeral;
import org.dateline.extract.numeral.Words;

/**
 * Gives a bare number what the number before it counts: "to 40 flights from 25", "12 seats and 9 in
 * ...".
 */
final class Ellipsis {
  private static final WordList LINKS = WordList.section(Ellipsis.class, "words.txt", "link");

  private static final Set<String> COMPARED = Set.of("from", "than", "versus", "with", "against");

  private static final Set<Kind> SHARED = Set.of(Kind.PERCENT, Kind.MONEY, Kind.MEASURE, Kind.RATE);
  private static final Set<String> JOINING = Set.of("-", ",", "or", "and", "to");
  private static final Set<String> LEVELS = Set.of("at", "to");

  private static final Unit POINT = new Unit(Kind.MEASURE, "point");

  /** Below it a number is rather a score than the level of an index. */
  private static final BigDecimal LOWEST_INDEX = BigDecimal.valueOf(1000);

  /** What is told in one unit is of one order. */
  private static final BigDecimal FACTOR = BigDecimal.valueOf(3);

  private Ellipsis() {}

  /** "to 24" after "from 20 miles": the same unit. */
  private static boolean isSecondLevel(Words words, Draft first, Draft second) {
    return second.kind == Kind.COUNT
        && second.of.isEmpty()
        && first.unit.isPresent()
        && words.at(first.first - 1).equals("from")
        && words.at(second.first - 1).equals("to");
  }

  /** "2 per cent in May, from 2.3 in April": what is compared is told in one unit. */
  private static void level(Words words, List<Draft> drafts) {
    for (int at = 0; at < drafts.size(); at++) {
      Draft draft = drafts.get(at);
      if (draft.kind == Kind.COUNT && draft.unit.isEmpty()) {
        measure(words, drafts, at)
            .ifPresent(
                other -> {
                  draft.kind = other.kind;
                  draft.unit = other.unit;
                });
        if (isIndex(words, draft) && drafts.stream().anyMatch(Ellipsis::isInPoints)) {
          draft.kind = POINT.kind();
          draft.unit = Optional.of(POINT);
        }
      }
    }
  }

  private static Optional<Draft> measure(Words words, List<Draft> drafts, int at) {
    Draft draft = drafts.get(at);
    String preposition = words.at(draft.first - 1);
    List<Draft> earlier = drafts.subList(0, at);
    if (draft.of.isPresent() || at == 0) {
      return Optional.empty();
    }
    Draft last = earlier.get(at - 1);
    if (COMPARED.contains(preposition)) {
      return Optional.of(last).filter(d -> d.unit.isPresent() && SHARED.contains(d.kind));
    }
    if (preposition.equals("by")) {
      return Optional.of(last)
          .filter(d -> words.at(d.first - 1).equals("by"))
          .filter(d -> d.unit.isPresent() && d.kind == Kind.PERCENT);
    }
    return Optional.of(last).filter(d -> isLike(words, d, draft));
  }

  /** "84.75 cents, the lowest is 74.07", "2,400 yen for one and 2,300 for the other". */
  private static boolean isLike(Words words, Draft first, Draft second) {
    boolean digits =
        first.numeral.form() == Numeral.Form.DIGITS && second.numeral.form() == Numeral.Form.DIGITS;
    if (!digits
        || first.unit.isEmpty()
        || !SHARED.contains(first.kind)
        || first.min == null
        || second.min == null
        || Patterns.matches(words.tag(second.last + 1), "NN.*|JJ.*|CD|VBG")) {
      return false;
    }
    boolean precise = second.min.scale() > 0 || second.min.compareTo(LOWEST_INDEX) >= 0;
    return precise
        && second.min.compareTo(first.min.multiply(FACTOR)) < 0
        && first.min.compareTo(second.min.multiply(FACTOR)) < 0;
  }

  /** "closed at 12,560.5", "12,560.5 up 40 points": the level of a share index. */
  private static boolean isIndex(Words words, Draft draft) {
    boolean level =
        LEVELS.contains(words.at(draft.first - 1))
            || Set.of("up", "down").contains(words.at(draft.last + 1));
    boolean counted = draft.of.isPresent() && draft.counted > draft.last;
    return level && !counted && draft.min != null && draft.min.compareTo(LOWEST_INDEX) >= 0;
  }

  private static boolean isInPoints(Draft draft) {
    return draft.of.filter("points"::equals).isPresent();
  }

  /** "8 or $9", "a 7- or 8-inch screen": the unit of both stands with the second one. */
  private static void joined(Words words, List<Draft> drafts) {
    for (int at = drafts.size() - 2; at >= 0; at--) {
      Draft first = drafts.get(at);
      Draft second = drafts.get(at + 1);
      boolean bare = first.kind == Kind.COUNT && first.unit.isEmpty();
      if (bare && (isHyphenated(words, first, second) || isSum(words, first, second))) {
        first.kind = second.kind;
        first.unit = second.unit;
        first.of = second.of;
      }
    }
  }

  private static boolean isHyphenated(Words words, Draft first, Draft second) {
    boolean hanging = words.at(first.last).endsWith("-") || words.at(first.last + 1).equals("-");
    return hanging
        && Patterns.matches(words.at(second.last), ".+-\\p{L}+")
        && (second.unit.isPresent() || second.of.isPresent())
        && IntStream.range(first.last + 1, second.first)
            .allMatch(i -> JOINING.contains(words.at(i)));
  }

  private static boolean isSum(Words words, Draft first, Draft second) {
    return second.kind == Kind.MONEY
        && first.of.isEmpty()
        && second.first == first.last + 2
        && Units.currency(words.token(second.first).word()).isPresent()
        && first.min != null
        && second.min != null
        && second.min.compareTo(first.min.multiply(FACTOR)) < 0 // not "20 to $30 million"
        && Set.of("or", "to").contains(words.at(first.last + 1));
  }

  static void fill(Words words, List<Draft> drafts) {
    level(words, drafts);
    joined(words, drafts);
    Draft named = null;
    Draft before = null;
    for (Draft draft : drafts) {
      if (before != null && isSecondLevel(words, before, draft)) {
        draft.kind = before.kind;
        draft.unit = before.unit;
      }
      before = draft;
      if (draft.kind == Kind.COUNT && draft.of.isPresent()) {
        named = draft;
      } else if (named != null
          && draft.kind == Kind.COUNT
          && LINKS.contains(words.at(draft.first - 1))) {
        draft.of = named.of;
      }
    }
  }
}
