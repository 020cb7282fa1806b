package org.dateline.evaluate;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import org.dateline.confidence.Counts;

/** A set's figures by group of articles, and how many facts of each pattern were right. */
public final class Figures {
  private final Map<String, Map<String, Tally>> groups = new LinkedHashMap<>();
  private final Counts first = new Counts();
  private final Counts second = new Counts();

  void add(String group, Map<String, Tally> scores) {
    Map<String, Tally> sums = groups.computeIfAbsent(group, name -> new LinkedHashMap<>());
    scores.forEach((metric, tally) -> sums.merge(metric, tally, Tally::plus));
  }

  void add(Counts counts, boolean isFirstHalf) {
    (isFirstHalf ? first : second).add(counts);
  }

  /** Those of the articles in the first half by id. */
  public Counts firstHalf() {
    return first;
  }

  public Counts secondHalf() {
    return second;
  }

  /** The groups' names; sets without groups have one, an empty one. */
  public List<String> groups() {
    return List.copyOf(groups.keySet());
  }

  /** A group's rows for people: metric, value, precision, recall in per cent, number asked. */
  public List<List<String>> rows(String group) {
    List<List<String>> rows = new ArrayList<>();
    groups.get(group).forEach((metric, tally) -> rows.add(row(metric, tally)));
    return rows;
  }

  private static List<String> row(String metric, Tally tally) {
    boolean f1 = tally.kind() == Tally.Kind.F1;
    String mark =
        switch (tally.kind()) {
          case F1 -> ", F1";
          case ERROR -> " (-)";
          case SHARE -> "";
        };
    return List.of(
        metric + mark,
        percent(tally.value(), "none"),
        f1 ? percent(OptionalDouble.of(tally.precision()), "") : "",
        f1 ? percent(OptionalDouble.of(tally.recall()), "") : "",
        Integer.toString(tally.gold()));
  }

  private static String percent(OptionalDouble share, String without) {
    return share.isPresent()
        ? String.format(Locale.ROOT, "%.1f", 100 * share.getAsDouble())
        : without;
  }

  /** For programs; shares from 0 to 1. */
  public ObjectNode json(String set, int articles) {
    ObjectNode json = new JsonMapper().createObjectNode();
    json.put("set", set).put("articles", articles);
    ObjectNode parts = json.putObject("groups");
    groups.forEach(
        (group, scores) -> {
          ArrayNode lines = parts.putArray(group);
          scores.forEach((metric, tally) -> fill(lines.addObject(), metric, tally));
        });
    return json;
  }

  private static void fill(ObjectNode line, String metric, Tally tally) {
    line.put("metric", metric).put("kind", tally.kind().name().toLowerCase(Locale.ROOT));
    tally.value().ifPresent(put(line, "value"));
    if (tally.kind() == Tally.Kind.F1) {
      line.put("precision", tally.precision()).put("recall", tally.recall());
    }
    line.put("n", tally.gold());
  }

  private static DoubleConsumer put(ObjectNode line, String field) {
    return value -> line.put(field, value);
  }
}
