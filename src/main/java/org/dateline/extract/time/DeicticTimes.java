package org.dateline.extract.time;

import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Patterns;
import org.dateline.extract.numeral.Words;

/**
 * Times told from the day of writing or from one told before: "last week", "this year", "that day".
 */
final class DeicticTimes implements Rule {
  private static final Set<String> BACK = Set.of("last", "past", "previous");
  private static final Set<String> AHEAD = Set.of("next", "coming", "following");
  private static final Set<String> HERE = Set.of("this", "current");
  private static final Set<String> THERE = Set.of("that", "same");

  private final Scope scope;
  private final Words words;

  DeicticTimes(Scope scope) {
    this.scope = scope;
    this.words = scope.words;
  }

  @Override
  public Optional<Found> at(int index) {
    if (Set.of("early", "late", "later", "earlier").contains(words.at(index))) {
      int next = scope.pastDash(index + 1);
      return deictic(next).or(() -> day(next)).map(f -> f.from(index));
    }
    return day(index)
        .or(() -> deictic(index))
        .or(() -> weekend(index))
        .or(() -> reported(index))
        .or(() -> endOf(index))
        .or(() -> seasonOf(index))
        .or(() -> holiday(index));
  }

  private Optional<Found> day(int index) {
    return TimeWords.code("day", words.at(index))
        .map(offset -> Found.date(index, index, scope.anchor.day(Integer.parseInt(offset))));
  }

  /** "last week", "the past year", "this coming Sunday", "that same day", "late last July". */
  private Optional<Found> deictic(int index) {
    int side = scope.isThe(index) ? index + 1 : index;
    String word = words.at(side);
    int offset = BACK.contains(word) ? -1 : AHEAD.contains(word) ? 1 : 0;
    boolean here = HERE.contains(word);
    boolean there = THERE.contains(word);
    if (offset == 0 && !here && !there || side != index && Set.of("this", "that").contains(word)) {
      return Optional.empty();
    }
    int noun = scope.pastDash(side + 1);
    if (scope.isCapital(noun) && scope.isCapital(side) && TimeWords.is("unit", words.at(noun))) {
      return Optional.empty();
    }
    if (Set.of("coming", "past", "same", "very", "fiscal", "late", "early", "calendar", "entire")
        .contains(words.at(noun))) {
      offset = words.at(noun).equals("coming") ? 1 : words.at(noun).equals("past") ? -1 : offset;
      noun++;
    }
    boolean nextDay = side != index && word.equals("next") && words.at(noun).equals("day");
    boolean told = there || nextDay || word.equals("following") || word.equals("previous");
    return told ? told(index, noun, offset) : timed(index, noun, offset);
  }

  private Optional<Found> timed(int index, int noun, int offset) {
    return unit(index, noun, offset)
        .or(() -> weekday(index, noun, offset))
        .or(() -> month(index, noun, offset))
        .or(() -> season(index, noun, offset))
        .or(() -> holiday(noun).map(f -> f.from(index)));
  }

  private Optional<Found> unit(int index, int noun, int offset) {
    Anchor anchor = scope.anchor;
    Optional<String> value =
        TimeWords.code("unit", words.at(noun))
            .map(
                unit ->
                    switch (unit) {
                      case "D" -> offset == 0 ? null : anchor.day(offset);
                      case "W" -> anchor.week(offset);
                      case "M" -> anchor.month(offset);
                      case "Q" -> anchor.quarter(offset);
                      case "Y" -> anchor.year(offset);
                      case "DE" -> anchor.decade(offset);
                      case "CE" -> anchor.century(offset);
                      case "WE" -> anchor.weekendAway(offset);
                      default -> null;
                    });
    return value.map(v -> Found.date(index, noun, v));
  }

  private Optional<Found> weekday(int index, int noun, int offset) {
    return TimeWords.code("weekday", words.at(noun))
        .map(Integer::parseInt)
        .map(
            n ->
                offset == 0
                    ? scope.anchor.weekday(
                        n,
                        scope.direction(noun) == Direction.PAST ? Direction.PAST : Direction.FUTURE)
                    : scope.anchor.weekdayAway(n, offset))
        .map(v -> Found.date(index, noun, v));
  }

  /** "last July" is the July before; in the same month of the year a year ago. */
  private Optional<Found> month(int index, int noun, int offset) {
    Optional<String> month =
        TimeWords.code("month", words.at(noun)).filter(m -> scope.isCapital(noun));
    return month.map(
        m -> {
          String year = scope.anchor.yearOf(m, 1, offset > 0 ? Direction.FUTURE : Direction.PAST);
          if (offset == 0) {
            year = scope.anchor.year(0);
          } else if (scope.anchor.month(0).endsWith("-" + m)) {
            year = scope.anchor.year(offset);
          }
          return Found.date(index, noun, year + "-" + m);
        });
  }

  private Optional<Found> season(int index, int noun, int offset) {
    Direction direction = offset == 0 ? Direction.FUTURE : scope.direction(noun);
    return TimeWords.code("season", words.at(noun))
        .map(s -> Found.date(index, noun, scope.anchor.season(s, offset, direction)));
  }

  /** From what the text told last: "that year", "the same day", "the following week". */
  private Optional<Found> told(int index, int noun, int offset) {
    Optional<String> unit =
        TimeWords.code("unit", words.at(noun))
            .filter(u -> Set.of("D", "W", "M", "Q", "Y", "DE").contains(u));
    return unit.map(
        u ->
            Found.date(
                index,
                noun,
                scope
                    .anchor
                    .told(u)
                    .map(d -> Anchor.away(d, u, offset))
                    .orElse(Anchor.reference(offset))));
  }

  /** "the weekend", "over the weekend". */
  private Optional<Found> weekend(int index) {
    return scope.isThe(index) && words.at(index + 1).equals("weekend")
        ? Optional.of(
            Found.date(index, index + 1, scope.anchor.weekend(scope.direction(index + 1))))
        : Optional.empty();
  }

  /** Of business results: "the latest quarter", "the year-earlier period", "the fiscal year". */
  private Optional<Found> reported(int index) {
    int at = scope.isThe(index) ? index + 1 : index;
    boolean period = Set.of("quarter", "period").contains(words.at(at + 1));
    Optional<Anchor.Quarter> quarter = scope.anchor.quarterTold();
    if (Set.of("year-earlier", "year-ago").contains(words.at(at))) {
      String value = quarter.map(Anchor.Quarter::yearBefore).orElseGet(() -> scope.anchor.year(-1));
      return Optional.of(Found.date(period ? index : at, period ? at + 1 : at, value));
    }
    if (words.at(at).equals("latest") && period && quarter.isPresent()) {
      return quarter.map(q -> Found.date(index, at + 1, q.value()));
    }
    boolean year =
        words.at(at + 1).equals("year") && Set.of("fiscal", "full").contains(words.at(at));
    if (at != index && year) {
      return Optional.of(Found.date(index, at + 1, scope.anchor.year(0)));
    }
    boolean bare = at != index && words.at(at).equals("quarter") && quarter.isPresent();
    return bare ? quarter.map(q -> Found.date(index, at, q.value())) : Optional.empty();
  }

  /** "the end of the month", "the beginning of next year". */
  private Optional<Found> endOf(int index) {
    int at = scope.isThe(index) ? index + 1 : index;
    boolean edge =
        Set.of("end", "beginning", "start", "middle").contains(words.at(at))
            && words.at(at + 1).equals("of");
    if (!edge || at == index) {
      return Optional.empty();
    }
    int noun = scope.isThe(at + 2) ? at + 3 : at + 2;
    Optional<Found> unit =
        TimeWords.code("unit", words.at(noun))
            .filter(u -> Set.of("W", "M", "Q", "Y", "DE").contains(u))
            .flatMap(
                u -> scope.anchor.told(u).map(d -> Found.date(index, noun, Anchor.away(d, u, 0))));
    return unit.or(() -> deictic(at + 2).map(f -> f.from(index)));
  }

  /** "summer 2012", "the winter of 1994", "in the spring". */
  private Optional<Found> seasonOf(int index) {
    int at = scope.isThe(index) ? index + 1 : index;
    Optional<String> season =
        TimeWords.code("season", words.at(at)).filter(s -> words.tag(at).startsWith("NN"));
    if (season.isEmpty()) {
      return Optional.empty();
    }
    int year = words.at(at + 1).equals("of") ? at + 2 : at + 1;
    if (Patterns.matches(words.at(year), "(1[5-9]|20)\\d\\d")) {
      return Optional.of(Found.date(index, year, words.at(year) + "-" + season.get()));
    }
    boolean placed =
        Set.of("in", "by", "during", "since", "until", "through", "over", "early", "late")
                .contains(words.at(index - 1))
            && !words.at(at + 1).equals("of");
    return placed
        ? Optional.of(
            Found.date(index, at, scope.anchor.season(season.get(), 0, scope.direction(at))))
        : Optional.empty();
  }

  private Optional<Found> holiday(int index) {
    return TimeWords.phrase("holiday", words, index)
        .filter(m -> scope.isCapital(index))
        .map(
            m ->
                Found.date(
                    index,
                    m.last(),
                    Holidays.value(m.code(), scope.anchor, scope.direction(index))));
  }
}
