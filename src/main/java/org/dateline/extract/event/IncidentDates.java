package org.dateline.extract.event;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.extract.Mention;
import org.dateline.extract.Status;
import org.dateline.extract.When;
import org.dateline.extract.When.Dating;
import org.dateline.extract.entity.Entities;
import org.dateline.extract.time.TimeValues;

/**
 * Violence and what it does to people are told in several sentences of which one has the date: an
 * attack gives its date to the deaths and injuries told next to it, and an article that dates all
 * its recent violence to one day means that day throughout. Disasters and accidents are kept apart
 * from attacks.
 */
final class IncidentDates {
  private static final Set<String> VIOLENCE = Set.of("Attack", "Killing", "Death", "Injury");

  private static final Pattern LENGTH = Pattern.compile("P(\\d{1,3})([DMY])");

  /** A day with or without its year, whatever follows; a month or a year is no day to share. */
  private static final Pattern DAY = Pattern.compile("(\\d{4}|-)-\\d\\d-\\d\\d.*");

  /** Days before publication within which a date is that of the news rather than of its past. */
  private static final int RECENT = 14;

  /** Sentences over which an incident goes on without naming its day again. */
  private static final int REACH = 3;

  /** Words before people who were told of before. */
  private static final Set<String> KNOWN =
      Set.of("the", "these", "those", "this", "that", "all", "both");

  private final Story story;
  private final EventMerger merger;
  private final Entities entities;
  private final Optional<LocalDate> published;

  IncidentDates(Story story, EventMerger merger, Entities entities, Optional<LocalDate> published) {
    this.story = story;
    this.merger = merger;
    this.entities = entities;
    this.published = published;
  }

  void share(List<Draft> drafts) {
    drafts.stream().filter(d -> d.when.isEmpty()).forEach(d -> d.when = reckoned(d));
    List<Draft> family =
        drafts.stream()
            .filter(d -> VIOLENCE.contains(d.type) && !d.vague)
            .filter(d -> d.status == Status.ASSERTED || d.status == Status.ATTRIBUTED)
            .sorted(Comparator.comparingInt(IncidentDates::sentence))
            .toList();
    Map<Draft, Boolean> accidents = accidents(family);
    for (boolean accident : new boolean[] {false, true}) {
      date(family.stream().filter(d -> accidents.get(d) == accident).toList());
    }
  }

  /** The day, month or year that lies so long before the news as the words say. */
  private Optional<When> reckoned(Draft draft) {
    return draft.ahead.flatMap(
        timex -> {
          Matcher length = LENGTH.matcher(timex.value());
          return published
              .filter(day -> length.matches())
              .map(day -> before(day, Integer.parseInt(length.group(1)), length.group(2)))
              .map(value -> new When(value, Dating.SENTENCE, Optional.of(timex.span())));
        });
  }

  private static String before(LocalDate day, int count, String unit) {
    return switch (unit) {
      case "D" -> day.minusDays(count).toString();
      case "M" -> YearMonth.from(day.minusMonths(count)).toString();
      default -> Year.from(day.minusYears(count)).toString();
    };
  }

  /**
   * Which drafts tell of disasters and accidents; one that does not say goes with its neighbour.
   */
  private Map<Draft, Boolean> accidents(List<Draft> family) {
    Map<Draft, Boolean> accidents = new HashMap<>();
    boolean last =
        family.stream().flatMap(d -> nature(d, family).stream()).findFirst().orElse(false);
    for (Draft draft : family) {
      last = nature(draft, family).orElse(last);
      accidents.put(draft, last);
    }
    return accidents;
  }

  private Optional<Boolean> nature(Draft draft, List<Draft> family) {
    boolean attack =
        story.namesWeapon(sentence(draft))
            || family.stream()
                .anyMatch(d -> d.type.equals("Attack") && sentence(d) == sentence(draft));
    return attack
        ? Optional.of(false)
        : Optional.of(true).filter(yes -> story.namesHazard(sentence(draft)));
  }

  private void date(List<Draft> incident) {
    undated(incident)
        .filter(d -> !d.type.equals("Attack"))
        .forEach(d -> d.when = dated(incident, 0, sentence(d)).map(w -> as(w, Dating.EVENT)));
    List<Draft> told = incident.stream().filter(d -> d.when.isPresent()).toList();
    List<Draft> open = undated(incident).filter(d -> !isBackground(incident, d)).toList();
    onlyDay(told)
        .ifPresent(
            day ->
                undated(open)
                    .filter(d -> isLedTo(told, d))
                    .filter(d -> nearest(told, d).anyMatch(t -> !merger.isElsewhere(t, d)))
                    .forEach(d -> d.when = Optional.of(day)));
    List<Draft> dated = incident.stream().filter(d -> d.when.isPresent()).toList();
    // from one another's dates only where they tell of the same people
    undated(open).forEach(d -> d.when = discourse(goesOn(d) ? incident : dated, d));
  }

  /** Whether it is told of people who were told of before: "the woman was shot in the arm". */
  private boolean goesOn(Draft draft) {
    return draft.arguments.values().stream()
        .filter(a -> !a.role().equals("place"))
        .map(a -> entities.mentions().get(a.mention()))
        .anyMatch(
            m ->
                m.kind() == Mention.Kind.PRONOUN
                    || m.kind() == Mention.Kind.NOMINAL && startsAsTold(m.text()));
  }

  private static boolean startsAsTold(String text) {
    return KNOWN.contains(text.toLowerCase(Locale.ROOT).split("\\s", 2)[0]);
  }

  private static Stream<Draft> undated(List<Draft> incident) {
    return incident.stream().filter(d -> d.when.isEmpty() && !d.spread);
  }

  /** The date of the latest draft in the sentence or up to {@code reach} sentences before. */
  private static Optional<When> dated(List<Draft> incident, int reach, int sentence) {
    return incident.stream()
        .filter(d -> sentence(d) <= sentence && sentence - sentence(d) <= reach)
        .filter(d -> d.when.filter(w -> w.by() != Dating.EVENT).isPresent())
        .max(Comparator.comparingInt(IncidentDates::sentence))
        .flatMap(d -> d.when);
  }

  /** What follows right on something of long ago may be of that time too, or of today. */
  private boolean isBackground(List<Draft> incident, Draft draft) {
    return dated(incident, 1, sentence(draft)).filter(when -> !isRecent(when)).isPresent()
        || story.tellsOf(sentence(draft), this::isPast);
  }

  private boolean isPast(String date) {
    return published.isPresent()
        && TimeValues.firstDay(date)
            .filter(day -> day.isBefore(published.get().minusDays(RECENT)))
            .isPresent();
  }

  private Optional<When> discourse(List<Draft> incident, Draft draft) {
    List<Draft> alike = incident.stream().filter(d -> !merger.isElsewhere(d, draft)).toList();
    return dated(alike, REACH, sentence(draft))
        .filter(this::isRecent)
        .map(when -> as(when, Dating.DISCOURSE))
        .or(() -> story.near(sentence(draft), REACH, this::isRecent))
        .map(IncidentDates::day);
  }

  /** Those of the told drafts that stand in the sentence nearest to a draft's. */
  private static Stream<Draft> nearest(List<Draft> told, Draft draft) {
    int least =
        told.stream()
            .mapToInt(t -> Math.abs(sentence(t) - sentence(draft)))
            .min()
            .orElse(Integer.MAX_VALUE);
    return told.stream().filter(t -> Math.abs(sentence(t) - sentence(draft)) == least);
  }

  // Later on an article may turn to another incident, whose day says nothing of those before it.
  private static boolean isLedTo(List<Draft> told, Draft draft) {
    int last = sentence(draft) < REACH ? sentence(draft) + REACH : sentence(draft);
    return told.stream().anyMatch(d -> sentence(d) <= last);
  }

  // The day that all dated violence falls on, if it is one, or two in a row as with a night.
  private Optional<When> onlyDay(List<Draft> told) {
    List<When> dated = told.stream().flatMap(d -> d.when.stream()).filter(this::isRecent).toList();
    List<LocalDate> days =
        dated.stream().flatMap(w -> TimeValues.firstDay(w.value()).stream()).sorted().toList();
    boolean oneDay = !days.isEmpty() && !days.get(days.size() - 1).isAfter(days.get(0).plusDays(1));
    return oneDay
        ? dated.stream().findFirst().map(w -> day(as(w, Dating.EVENT)))
        : Optional.empty();
  }

  /** The hour of one attack is not that of others on the same day. */
  private static When day(When when) {
    String value = when.value();
    int clock = value.indexOf('T');
    return clock < 0 || value.contains("/")
        ? when
        : new When(value.substring(0, clock), when.by(), when.timex());
  }

  private boolean isRecent(When when) {
    return DAY.matcher(when.value()).matches()
        && (published.isEmpty()
            || TimeValues.firstDay(when.value())
                .filter(day -> !day.isBefore(published.get().minusDays(RECENT)))
                .filter(day -> !day.isAfter(published.get().plusDays(1))) // across the date line
                .isPresent());
  }

  private static int sentence(Draft draft) {
    return draft.trigger().sentence();
  }

  private static When as(When when, Dating by) {
    return new When(when.value(), by, when.timex());
  }
}
