package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Span;

/** The program's events with their participants. */
final class EventAnswers {
  static final List<String> QUERIES = List.of("events", "participants");

  private EventAnswers() {}

  /**
   * One event for each kind and trigger; the place column stands in for a place that is missing.
   */
  static List<GoldEvent> of(Document<?> document, Answers answers) {
    Map<String, List<Row>> fillers = new LinkedHashMap<>();
    answers
        .rows("participants", document)
        .forEach(row -> fillers.computeIfAbsent(row.get("event"), e -> new ArrayList<>()).add(row));
    Map<String, GoldEvent> events = new LinkedHashMap<>();
    for (Row row : answers.rows("events", document)) {
      String kind = EventWords.kind(row.get("type"));
      row.span()
          .ifPresent(
              span -> {
                List<Row> told = fillers.getOrDefault(row.get("event"), List.of());
                events.putIfAbsent(kind + span, event(kind, span, row, told));
              });
    }
    return List.copyOf(events.values());
  }

  private static GoldEvent event(String kind, Span trigger, Row row, List<Row> fillers) {
    List<GoldArgument> arguments = new ArrayList<>(arguments(kind, fillers));
    if (row.has("place") && arguments.stream().noneMatch(a -> a.role().equals("place"))) {
      arguments.add(new GoldArgument("place", List.of(), List.of(row.get("place"))));
    }
    return new GoldEvent(kind, trigger, arguments, Optional.of(row));
  }

  private static List<GoldArgument> arguments(String kind, List<Row> rows) {
    Map<List<String>, List<Row>> merged = new LinkedHashMap<>();
    for (Row row : rows) {
      List<String> key = List.of(EventWords.role(row.get("role"), kind), row.get("participant"));
      merged.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
    }
    return merged.entrySet().stream()
        .map(one -> argument(one.getKey().get(0), one.getKey().get(1), one.getValue()))
        .toList();
  }

  private static GoldArgument argument(String role, String participant, List<Row> rows) {
    Set<String> names = new LinkedHashSet<>(List.of(participant));
    rows.forEach(row -> names.add(row.get("text")));
    names.removeIf(name -> name.isEmpty() || NameWords.isPronoun(name));
    return new GoldArgument(role, rows.stream().flatMap(r -> r.span().stream()).toList(), names);
  }
}
