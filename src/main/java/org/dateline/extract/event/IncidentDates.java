package org.dateline.extract.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Status;
import org.dateline.extract.When;
import org.dateline.extract.When.Dating;
import org.dateline.extract.time.TimeValues;

/**
 * Violence and what it does to people are told in several sentences of which one has the date: an
 * attack gives its date to the deaths and injuries told next to it, and an article that dates all
 * its violence to one day means that day throughout.
 */
final class IncidentDates {
  private static final Set<String> VIOLENCE = Set.of("Attack", "Killing", "Death", "Injury");

  private final Optional<LocalDate> published;

  IncidentDates(Optional<LocalDate> published) {
    this.published = published;
  }

  void share(List<Draft> drafts) {
    List<Draft> family =
        drafts.stream()
            .filter(d -> VIOLENCE.contains(d.type))
            .filter(d -> d.status == Status.ASSERTED || d.status == Status.ATTRIBUTED)
            .toList();
    family.stream()
        .filter(d -> d.when.isEmpty() && !d.type.equals("Attack"))
        .forEach(d -> inSentence(d, family));
    onlyDay(family)
        .ifPresent(
            day ->
                family.stream()
                    .filter(d -> d.when.isEmpty())
                    .forEach(d -> d.when = Optional.of(day)));
  }

  private static void inSentence(Draft draft, List<Draft> family) {
    draft.when =
        family.stream()
            .filter(other -> other.when.isPresent() && other.when.get().by() != Dating.EVENT)
            .filter(other -> other.trigger().sentence() == draft.trigger().sentence())
            .findFirst()
            .map(other -> inherited(other.when.get()));
  }

  // The day that all dated violence falls on, if it is one, or two in a row as with a night.
  private Optional<When> onlyDay(List<Draft> family) {
    List<When> dated = family.stream().flatMap(d -> d.when.stream()).toList();
    List<LocalDate> days =
        dated.stream().flatMap(w -> TimeValues.firstDay(w.value()).stream()).sorted().toList();
    boolean oneDay =
        !days.isEmpty()
            && !days.get(days.size() - 1).isAfter(days.get(0).plusDays(1))
            && published.map(p -> !days.get(0).isBefore(p.minusDays(14))).orElse(true);
    return oneDay ? dated.stream().findFirst().map(IncidentDates::inherited) : Optional.empty();
  }

  private static When inherited(When when) {
    return new When(when.value(), Dating.EVENT, when.timex());
  }
}
