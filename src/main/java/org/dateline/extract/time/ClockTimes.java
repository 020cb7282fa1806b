package org.dateline.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.annotate.Patterns;
import org.dateline.extract.grammar.WordList;
import org.dateline.extract.numeral.Numeral;
import org.dateline.extract.numeral.Words;

/**
 * Times of day: "7 a.m. Friday", "noon Thursday", "at 18:30 GMT", "Friday morning", "last night".
 */
final class ClockTimes implements Rule {
  private static final Pattern HOUR =
      Pattern.compile("(\\d{1,2})(?:[:.](\\d\\d))?(?:([ap])\\.?m\\.?)?");
  private static final WordList ZONES = WordList.section(ClockTimes.class, "words.txt", "zone");

  private final Scope scope;
  private final Words words;
  private final Rule days;

  /** {@code days} reads the day that a time of day goes with. */
  ClockTimes(Scope scope, Rule days) {
    this.scope = scope;
    this.words = scope.words;
    this.days = days;
  }

  /** A time of day: "T07:00", and its last token. */
  private record Clock(String value, int last) {}

  @Override
  public Optional<Found> at(int index) {
    Optional<Clock> clock = clock(index);
    if (clock.isPresent()) {
      return Optional.of(withDay(index, clock.get()));
    }
    return partFirst(index).or(() -> dayFirst(index));
  }

  private Found withDay(int index, Clock clock) {
    int after = clock.last() + 1;
    if (words.at(after).equals("(") && words.at(after + 3).equals(")")) {
      after += 4;
    }
    int day = words.at(after).equals("on") ? after + 1 : after;
    Optional<Found> date = days.at(day).filter(f -> isDay(f.value()));
    if (date.isPresent() && (day == clock.last() + 1 || clock.value().length() > 3)) {
      return Found.time(index, date.get().last(), date.get().value() + clock.value());
    }
    String told =
        scope
            .anchor
            .dayOfSentence()
            .or(() -> dayOfStory(index))
            .or(scope.anchor::published)
            .map(LocalDate::toString)
            .orElse("XXXX-XX-XX");
    return Found.time(index, clock.last(), told + clock.value());
  }

  // "about 9 p.m." in the past tense goes on with the day that was told before.
  private Optional<LocalDate> dayOfStory(int index) {
    return scope.anchor.dayOfStory().filter(day -> scope.direction(index) == Direction.PAST);
  }

  private static boolean isDay(String value) {
    return Patterns.matches(value, "[\\dX]{4}-[\\dX]{2}-[\\dX]{2}|XXXX-WXX-\\d");
  }

  private Optional<Clock> clock(int index) {
    Optional<String> named = TimeWords.code("hour", words.at(index));
    if (named.isPresent() && words.tag(index).startsWith("NN")) {
      return Optional.of(new Clock(named.get(), index));
    }
    Matcher form = HOUR.matcher(words.at(index));
    if (!form.matches()) {
      return oClock(index);
    }
    Matcher half = Pattern.compile("([ap])\\.?m\\.?").matcher(words.at(index + 1));
    boolean glued = form.group(3) != null;
    boolean marked = glued || half.matches();
    boolean exact = words.at(index).contains(":");
    int hour = Integer.parseInt(form.group(1));
    if (hour > 24 || !marked && !(exact && isTimeOfDay(index))) {
      return oClock(index);
    }
    boolean afternoon = marked && (glued ? form.group(3) : half.group(1)).equals("p");
    hour = afternoon && hour < 12 ? hour + 12 : marked && !afternoon && hour == 12 ? 0 : hour;
    String minutes = form.group(2) == null ? "00" : form.group(2);
    return Optional.of(
        new Clock(
            String.format("T%02d:%s", hour, minutes), zone(glued || !marked ? index : index + 1)));
  }

  /** Digits with a colon are a time of day after "at" and its like or before a time zone. */
  private boolean isTimeOfDay(int index) {
    return Set.of("at", "by", "until", "around", "about", "from", "to", "before", "after")
            .contains(words.at(index - 1))
        || ZONES.contains(words.at(index + 1));
  }

  private int zone(int index) {
    int at = words.at(index + 1).equals("(") ? index + 2 : index + 1;
    if (!ZONES.contains(words.at(at))) {
      return index;
    }
    return words.at(at + 1).equals("time") ? at + 1 : at == index + 2 ? index : at;
  }

  private Optional<Clock> oClock(int index) {
    boolean stands = words.at(index + 1).equals("o'clock");
    return stands
        ? scope
            .numeral(index)
            .filter(Numeral::exact)
            .map(n -> new Clock(String.format("T%02d:00", n.min().intValue()), index + 1))
        : Optional.empty();
  }

  /** "this morning", "last night", "tonight", "mid-afternoon yesterday", "the night of May 5". */
  private Optional<Found> partFirst(int index) {
    if (words.at(index).equals("tonight")) {
      return Optional.of(Found.time(index, index, scope.anchor.day(0) + "TNI"));
    }
    int early = isPartOf(index) ? scope.pastDash(index + 1) : index;
    boolean deictic = Set.of("this", "last", "that").contains(words.at(early));
    int part =
        isPartOf(early + 1) && deictic ? scope.pastDash(early + 2) : deictic ? early + 1 : early;
    Optional<String> code = TimeWords.code("part", words.at(part).replaceFirst("^mid-", ""));
    if (code.isEmpty() || part == index && !words.tag(index).startsWith("NN")) {
      return opening(index);
    }
    if (deictic) {
      if (words.at(early).equals("that") && scope.anchor.dayTold().isPresent()) {
        return Optional.of(
            Found.time(index, part, scope.anchor.dayTold().get() + "T" + code.get()));
      }
      int offset = words.at(early).equals("last") ? -1 : 0;
      return Optional.of(Found.time(index, part, scope.anchor.day(offset) + "T" + code.get()));
    }
    int day =
        words.at(part + 1).equals("of") || words.at(part + 1).equals("on") ? part + 2 : part + 1;
    return days.at(day)
        .filter(f -> isDay(f.value()))
        .map(f -> Found.time(index, f.last(), f.value() + "T" + code.get()));
  }

  // "In the evening, the army moved in": on the day of which the sentences before told
  private Optional<Found> opening(int index) {
    boolean opens =
        index == 2
            && Patterns.matches(words.at(1), "in|by|during")
            && words.at(index).equals("the")
            && words.at(index + 2).equals(",");
    return TimeWords.code("part", words.at(index + 1))
        .filter(code -> opens)
        .flatMap(
            code -> dayOfStory(index).map(day -> Found.time(index, index + 1, day + "T" + code)));
  }

  private boolean isPartOf(int index) {
    return Set.of("early", "late", "mid", "later", "earlier").contains(words.at(index));
  }

  /** "Friday morning", "late Friday night", "yesterday afternoon", "Friday at 7 a.m.". */
  private Optional<Found> dayFirst(int index) {
    Optional<Found> day =
        days.at(index).filter(f -> isDay(f.value()) || f.value().equals("PAST_REF"));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int next = day.get().last() + 1;
    int part = words.at(next).equals("'s") ? next + 1 : next;
    part = isPartOf(part) ? scope.pastDash(part + 1) : part;
    Optional<String> code = TimeWords.code("part", words.at(part));
    if (code.isPresent() && isDay(day.get().value())) {
      return Optional.of(Found.time(index, part, day.get().value() + "T" + code.get()));
    }
    int at = words.at(next).equals("at") ? next + 1 : scope.pastComma(next);
    String date = day.get().value();
    return clock(at).map(c -> Found.time(index, c.last(), date + c.value()));
  }
}
