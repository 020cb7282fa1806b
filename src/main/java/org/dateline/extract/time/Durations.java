package org.dateline.extract.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.grammar.WordList;
import org.dateline.extract.numeral.Numeral;
import org.dateline.extract.numeral.Words;

/**
 * Lengths of time and what is counted from them: "two years", "the last three months", "two years
 * ago".
 */
final class Durations implements Rule {
  private static final WordList OF_A_UNIT =
      WordList.section(Durations.class, "words.txt", "of a unit");
  private static final Set<String> SIDES =
      Set.of("last", "past", "previous", "next", "coming", "first", "following", "final");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Scope scope;
  private final Words words;

  Durations(Scope scope) {
    this.scope = scope;
    this.words = scope.words;
  }

  /** So much time: a count (null when vague), a unit and the last token. */
  private record Length(BigDecimal count, String unit, int last) {
    String value() {
      return TimeLengths.value(count, unit);
    }
  }

  @Override
  public Optional<Found> at(int index) {
    Optional<TimeWords.Match> about = TimeWords.phrase("about", words, index);
    if (about.isPresent()) {
      int next = about.get().last() + 1;
      return scope.isThe(next) ? Optional.empty() : core(next).map(f -> f.from(index));
    }
    return core(index);
  }

  private Optional<Found> core(int index) {
    int the = scope.isThe(index) ? index + 1 : index;
    int side = SIDES.contains(words.at(the)) ? the + 1 : the;
    if (the != index && side == the) {
      return Optional.empty();
    }
    Optional<Length> length = length(side, side != the);
    return length
        .filter(l -> !isAge(l.last()))
        .map(l -> side != the ? around(index, l) : placed(index, l));
  }

  private Found around(int index, Length length) {
    return Found.duration(index, length.last(), length.value());
  }

  private boolean isAge(int last) {
    int next = scope.pastDash(last + 1);
    return words.at(next).equals("old")
        || words.at(next).equals("olds")
        || words.at(next).equals("of") && words.at(next + 1).equals("age");
  }

  private Optional<Length> length(int index, boolean sided) {
    return counted(index)
        .or(() -> vague(index))
        .or(() -> sided ? Optional.empty() : bare(index))
        .or(() -> single(index));
  }

  /** "two years", "24-hour", "2 1/2 years", "three more days". */
  private Optional<Length> counted(int index) {
    Optional<Numeral> joined =
        scope.numeral(index).filter(n -> n.prefix().isEmpty() && !n.suffix().isEmpty());
    if (joined.isPresent()) {
      String unit = joined.get().suffix().replaceFirst("-(long|term)$", "");
      int last = joined.get().last();
      return TimeWords.unit(unit)
          .map(u -> new Length(joined.get().exact() ? joined.get().min() : null, u, last));
    }
    Optional<Numeral> numeral = scope.numeral(index).filter(n -> n.prefix().isEmpty());
    if (numeral.isEmpty()) {
      return Optional.empty();
    }
    int unit = scope.pastDash(numeral.get().last() + 1);
    if (words.after(unit, "and", "a", "half") > 0) {
      return unit(unit + 3).map(u -> new Length(numeral.get().min().add(HALF), u, unit + 3));
    }
    int noun = OF_A_UNIT.contains(words.at(unit)) ? unit + 1 : unit;
    BigDecimal count = numeral.get().exact() ? numeral.get().min() : null;
    Optional<Length> length =
        unit(noun).filter(u -> isUnit(noun)).map(u -> new Length(count, u, noun));
    return length.map(this::andHalf);
  }

  /** "a minute and a half". */
  private Length andHalf(Length length) {
    boolean half = words.after(length.last() + 1, "and", "a", "half") > 0 && length.count() != null;
    return half ? new Length(length.count().add(HALF), length.unit(), length.last() + 3) : length;
  }

  private boolean isUnit(int index) {
    return words.tag(index).startsWith("NN")
        || words.tag(index).startsWith("JJ")
        || words.tag(index).equals("HYPH");
  }

  private Optional<String> unit(int index) {
    return TimeWords.unit(words.at(index));
  }

  private Optional<Length> vague(int index) {
    Optional<TimeWords.Match> some = TimeWords.phrase("vague", words, index);
    if (some.isEmpty()) {
      return Optional.empty();
    }
    int at =
        words.at(some.get().last() + 1).equals("more")
            ? some.get().last() + 2
            : some.get().last() + 1;
    return TimeWords.code("units", words.at(at)).map(u -> new Length(null, u, at));
  }

  /** "years", "weeks" by themselves. */
  private Optional<Length> bare(int index) {
    boolean free =
        !words.tag(index - 1).startsWith("JJ")
            && !words.tag(index - 1).equals("CD")
            && !words.tag(index - 1).equals("DT")
            && !words.tag(index - 1).equals("PRP$")
            && !words.isDash(index - 1)
            && !words.tag(index - 1).startsWith("NN");
    return TimeWords.code("units", words.at(index))
        .filter(
            u ->
                free
                    && words.tag(index).equals("NNS")
                    && !words.at(index).equals("quarters")
                    && !words.at(index).equals("seconds"))
        .map(u -> new Length(null, u, index));
  }

  /** "a year", "an hour and a half", "half an hour". */
  private Optional<Length> single(int index) {
    boolean half = words.at(index).equals("half") && scope.isArticle(index + 1);
    int article = half ? index + 1 : index;
    if (!scope.isArticle(article) && !words.at(article).equals("another")) {
      return Optional.empty();
    }
    int noun =
        Set.of("full", "whole", "single", "half").contains(words.at(article + 1))
            ? scope.pastDash(article + 2)
            : article + 1;
    BigDecimal count = half || words.at(article + 1).equals("half") ? HALF : BigDecimal.ONE;
    return TimeWords.code("unit", words.at(noun))
        .filter(u -> !u.equals("TS") && !u.equals("Q") && !u.equals("WE") && isUnit(noun))
        .filter(u -> !isRate(article, noun))
        .filter(u -> !isModifier(noun))
        .map(u -> andHalf(new Length(count, u, noun)));
  }

  /** "$5 a month" tells how often, not how long. */
  private boolean isRate(int article, int noun) {
    String tag = words.tag(article - 1);
    if (Set.of("ago", "earlier", "later").contains(words.at(noun + 1))) {
      return false;
    }
    return tag.equals("CD")
        || tag.equals("NNS")
        || words.at(article - 1).equals("percent")
        || tag.equals("NN") && words.at(noun).equals("day");
  }

  private boolean isModifier(int noun) {
    return words.isDash(noun + 1)
        || words.tag(noun + 1).startsWith("NN") && !words.tag(noun + 1).equals("NNP");
  }

  /** A length with "ago", "earlier", "later", "before", "after" or "from now" after it. */
  private Found placed(int index, Length length) {
    String after = words.at(length.last() + 1);
    int last = length.last() + 1;
    if (words.at(last + 1).equals("than")) {
      return Found.duration(index, length.last(), length.value());
    }
    if (after.equals("or") && words.at(last + 1).equals("so") && words.at(last + 2).equals("ago")) {
      return away(index, last + 2, length, -1, scope.anchor.published());
    }
    return switch (after) {
      case "ago" -> away(index, last, length, -1, scope.anchor.published());
      case "earlier" -> away(index, last, length, -1, scope.anchor.told(length.unit()));
      case "later" -> away(index, last, length, 1, scope.anchor.told(length.unit()));
      default -> Found.duration(index, length.last(), length.value());
    };
  }

  private Found away(int first, int last, Length length, int sign, Optional<LocalDate> from) {
    String vague = sign < 0 ? "PAST_REF" : "FUTURE_REF";
    if (length.count() == null || from.isEmpty()) {
      return Found.date(first, last, vague);
    }
    if (length.unit().startsWith("T")) {
      return Found.duration(first, last - 1, length.value());
    }
    int count = sign * length.count().intValue();
    boolean year = length.unit().equals("Y") && count == -1;
    if (year && scope.anchor.quarterTold().isPresent()) {
      return Found.date(first, last, scope.anchor.quarterTold().get().yearBefore());
    }
    boolean decade = length.unit().equals("DE");
    return Found.date(
        first,
        last,
        Anchor.away(from.get(), decade ? "Y" : length.unit(), decade ? 10 * count : count));
  }
}
