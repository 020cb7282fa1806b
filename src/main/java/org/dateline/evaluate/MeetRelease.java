package org.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dateline.evaluate.Pairing.Pair;

/**
 * Meetings as pairs of those who met, and releases: who, where, when, how many, and whether it
 * happened. Rows that hit an optional object or its sentence count neither way.
 */
final class MeetRelease implements Benchmark<MeetRelease.Gold> {
  record Gold(List<MeetingScorer.Meeting> meetings, List<ReleaseScorer.Release> releases) {}

  @Override
  public List<String> queries() {
    return List.of("meetings", "releases");
  }

  @Override
  public String layout() {
    return "*.jsonl";
  }

  @Override
  public List<Document<Gold>> load(Path data) throws IOException {
    List<Document<Gold>> documents = new ArrayList<>();
    for (Path file : Json.files(data, "*.jsonl")) {
      for (JsonNode record : Json.lines(file)) {
        documents.add(
            Document.of(record.path("id").asText(), record.path("text").asText(), gold(record))
                .dated(Json.text(record, "date"))
                .titled(Json.text(record, "title"))
                .from(Json.text(record, "url"), ""));
      }
    }
    return documents;
  }

  @Override
  public Map<String, Tally> score(Document<Gold> document, Answers answers, Judge judge) {
    Map<String, Tally> scores = new LinkedHashMap<>();
    scores.putAll(
        new MeetingScorer(document.gold().meetings(), answers.rows("meetings", document))
            .score(judge));
    scores.putAll(
        new ReleaseScorer(document.gold().releases(), answers.rows("releases", document))
            .score(judge));
    return scores;
  }

  /** Counts how many of the hits that are asked for something have it right. */
  static <G> void share(
      String what,
      List<Pair<G, Row>> hits,
      Predicate<Pair<G, Row>> asked,
      Predicate<Pair<G, Row>> right,
      Map<String, Tally> scores) {
    List<Pair<G, Row>> all = hits.stream().filter(asked).toList();
    scores.put(
        what + " right, of matched", Tally.share(all.stream().filter(right).count(), all.size()));
  }

  private static Gold gold(JsonNode record) {
    List<MeetingScorer.Meeting> meetings = new ArrayList<>();
    record.path("meetings").forEach(meeting -> meetings.addAll(pairs(meeting)));
    List<ReleaseScorer.Release> releases = new ArrayList<>();
    int object = 0;
    for (JsonNode release : record.path("releases")) {
      for (String name : Json.strings(release.path("released"))) {
        releases.add(release(object, name, release));
      }
      object++;
    }
    return new Gold(meetings, releases);
  }

  /** One without two named sides is optional, with an empty name for the missing side. */
  private static List<MeetingScorer.Meeting> pairs(JsonNode meeting) {
    List<String> who = Json.strings(meeting.path("who"));
    List<String> met = Json.strings(meeting.path("met"));
    List<String[]> named = new ArrayList<>();
    if (meeting.path("n_ary").asBoolean()) {
      for (int one = 0; one < who.size(); one++) {
        for (int other = one + 1; other < who.size(); other++) {
          named.add(new String[] {who.get(one), who.get(other)});
        }
      }
    } else {
      who.forEach(one -> met.forEach(other -> named.add(new String[] {one, other})));
    }
    boolean optional = meeting.path("optional").asBoolean() || named.isEmpty();
    if (named.isEmpty()) {
      (who.isEmpty() ? met : who).forEach(side -> named.add(new String[] {side, ""}));
    }
    return named.stream()
        .map(
            sides ->
                new MeetingScorer.Meeting(
                    sides[0],
                    sides[1],
                    Json.text(meeting, "place"),
                    Json.text(meeting, "date"),
                    Json.text(meeting, "status"),
                    Json.text(meeting, "evidence"),
                    optional))
        .toList();
  }

  private static ReleaseScorer.Release release(int object, String name, JsonNode release) {
    return new ReleaseScorer.Release(
        object,
        name,
        Json.strings(release.path("released_by")),
        release.path("count"),
        Json.text(release, "date"),
        Json.text(release, "status"),
        Json.text(release, "evidence"),
        release.path("optional").asBoolean());
  }

  /** Whether a row's status is what the annotation says. */
  static boolean isStatus(String gold, Row row) {
    String status = row.get("status");
    return switch (gold) {
      case "happened" -> hasHappened(row);
      case "called_for" -> status.equals("hypothetical") || status.equals("planned");
      default -> status.equals(gold);
    };
  }

  static boolean hasHappened(Row row) {
    return row.get("status").equals("asserted") || row.get("status").equals("attributed");
  }

  static boolean isSameSentence(String gold, Row row) {
    String one = NameWords.plain(gold);
    String other = NameWords.plain(row.get("sentence"));
    return !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
  }
}
