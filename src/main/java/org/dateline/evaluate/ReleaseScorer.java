package org.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.dateline.evaluate.Pairing.Pair;

/** Releases against annotated ones; one with several names may have a row for each. */
final class ReleaseScorer {
  /**
   * One of those whom a release set free.
   *
   * @param object the release's place in the article
   * @param count value, min, max, approximate and implicit; missing or null without a number
   */
  record Release(
      int object,
      String name,
      List<String> agents,
      JsonNode count,
      String date,
      String status,
      String evidence,
      boolean optional) {
    double fit(Row row) {
      if (!NameMatch.same(name, row.get("released"))) {
        return 0;
      }
      return 1
          + (MeetRelease.isSameSentence(evidence, row) ? 2 : 0)
          + (!date.isEmpty() && DayRange.same(date, row.get("date")) ? 1 : 0)
          + (count.isObject() && isCount(row) ? 1 : 0);
    }

    boolean frees(Row row) {
      return optional
          && (NameMatch.same(name, row.get("released"))
              || MeetRelease.isSameSentence(evidence, row));
    }

    /** Whether the number is the same, or for an approximate one its bounds enclose it. */
    boolean isCount(Row row) {
      OptionalDouble value = row.number("count");
      OptionalDouble low = row.number("count_min");
      OptionalDouble high = row.number("count_max");
      if (!count.path("value").isNumber()) {
        return (low.isPresent() ? low : value).equals(number("min")) && high.equals(number("max"));
      }
      double wanted = count.path("value").asDouble();
      if (value.isPresent()) {
        return value.getAsDouble() == wanted;
      }
      return count.path("approximate").asBoolean()
          && (low.isPresent() || high.isPresent())
          && low.orElse(wanted) <= wanted
          && wanted <= high.orElse(wanted);
    }

    private OptionalDouble number(String field) {
      JsonNode value = count.path(field);
      return value.isNumber() ? OptionalDouble.of(value.asDouble()) : OptionalDouble.empty();
    }
  }

  private final List<Release> gold;
  private final List<Row> rows;

  ReleaseScorer(List<Release> gold, List<Row> rows) {
    this.gold = gold;
    this.rows = rows;
  }

  Map<String, Tally> score(Judge judge) {
    List<Release> asked = gold.stream().filter(one -> !one.optional()).toList();
    List<Pair<Release, Row>> hits = Pairing.of(asked, rows, Release::fit);
    Map<Integer, Pair<Release, Row>> byObject = new LinkedHashMap<>();
    hits.forEach(hit -> byObject.putIfAbsent(hit.gold().object(), hit));
    List<Pair<Release, Row>> first = new ArrayList<>(byObject.values());
    Set<Row> matched = Pairing.answers(hits);
    List<Row> wrong =
        rows.stream()
            .filter(row -> !matched.contains(row) && gold.stream().noneMatch(o -> o.frees(row)))
            .toList();
    int objects = (int) asked.stream().map(Release::object).distinct().count();
    Map<String, Tally> scores = new LinkedHashMap<>();
    scores.put("releases", Tally.ofPairs(first.size(), objects, first.size() + wrong.size()));
    MeetRelease.share(
        "releases: agent",
        first,
        p -> !p.gold().agents().isEmpty(),
        ReleaseScorer::isAgent,
        scores);
    MeetRelease.share(
        "releases: number",
        first,
        ReleaseScorer::isCounted,
        p -> p.gold().isCount(p.answer()),
        scores);
    MeetRelease.share(
        "releases: date",
        first,
        p -> !p.gold().date().isEmpty(),
        p -> DayRange.same(p.gold().date(), p.answer().get("date")),
        scores);
    MeetRelease.share("releases: status", first, p -> true, ReleaseScorer::isStatus, scores);
    hits.forEach(hit -> judge.judge(hit.answer(), isStatus(hit)));
    wrong.forEach(row -> judge.judge(row, false));
    return scores;
  }

  private static boolean isAgent(Pair<Release, Row> pair) {
    return pair.gold().agents().stream()
        .anyMatch(agent -> NameMatch.same(agent, pair.answer().get("releaser")));
  }

  private static boolean isCounted(Pair<Release, Row> pair) {
    JsonNode count = pair.gold().count();
    return count.isObject() && !count.isEmpty() && !count.path("implicit").asBoolean();
  }

  private static boolean isStatus(Pair<Release, Row> pair) {
    return MeetRelease.isStatus(pair.gold().status(), pair.answer());
  }
}
