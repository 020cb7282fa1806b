package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.annotate.Timex;
import org.dateline.extract.Argument;
import org.dateline.extract.Event;
import org.dateline.extract.Pattern;
import org.dateline.extract.Status;
import org.dateline.extract.Trigger;
import org.dateline.extract.When;

/**
 * An event in the making: one trigger at first, more once mentions of the same event are merged.
 */
final class Draft {
  String type;
  final List<Trigger> triggers = new ArrayList<>();
  final Map<String, Argument> arguments = new LinkedHashMap<>();
  Optional<When> when = Optional.empty();

  /** How long before the events around it this happened: "a year after she was killed". */
  Optional<Timex> ahead = Optional.empty();

  /** Whether it went on since a time that is told: it has no day of its own. */
  boolean spread;

  Status status;
  OptionalInt source = OptionalInt.empty();
  OptionalInt statement = OptionalInt.empty();

  /** That of the first trigger. */
  Pattern pattern = Pattern.of("event");

  /** Whether the words alone name no event, only one that was told before: "the release". */
  boolean refersBack;

  /** Lower-case lemmas of the triggers. */
  final Set<String> words = new LinkedHashSet<>();

  /** Lemmas of the offices that it is about. */
  final Set<String> offices = new LinkedHashSet<>();

  /** Whether the trigger is a noun that may take up an event told before: "the bombing". */
  boolean definite;

  /** Whether such a noun may stand for any event of its class: a bombing is an "attack". */
  boolean general;

  /** Whether the word tells of an affair that goes on rather than of an event: "war". */
  boolean vague;

  /**
   * Mentions of what the event, told by a noun, hit: "damaged a school". It is not known by them.
   */
  final Set<Integer> struck = new HashSet<>();

  /** Whether it is only alleged, in words of the clause: "accused of killing". */
  boolean alleged;

  /** Whether it tells who of a group suffered it: "among the dead is Ann Berg". */
  boolean rollCall;

  /** Whether the trigger is a verb. */
  boolean clausal;

  /** Whether the trigger is a plural noun. */
  boolean plural;

  /** The attack that brought this about, in the words of the same sentence. */
  Optional<Draft> cause = Optional.empty();

  /** The earlier draft that this one was merged into. */
  private Optional<Draft> whole = Optional.empty();

  Draft(String type, Trigger trigger, Status status) {
    this.type = type;
    this.triggers.add(trigger);
    this.status = status;
  }

  Trigger trigger() {
    return triggers.get(0);
  }

  void add(Argument argument) {
    arguments.putIfAbsent(argument.role() + " " + argument.mention(), argument);
  }

  boolean has(String role) {
    return arguments.values().stream().anyMatch(argument -> argument.role().equals(role));
  }

  List<Argument> in(String role) {
    return arguments.values().stream().filter(argument -> argument.role().equals(role)).toList();
  }

  void mergedInto(Draft earlier) {
    whole = Optional.of(earlier);
  }

  /** The draft that tells of this event once all are merged. */
  Draft merged() {
    return whole.map(Draft::merged).orElse(this);
  }

  Event event(int id) {
    return new Event(
        id,
        type,
        triggers,
        List.copyOf(arguments.values()),
        when,
        status,
        source,
        statement,
        pattern);
  }
}
