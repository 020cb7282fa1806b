package org.dateline.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.evaluate.Pairing.Pair;

/** Meetings against annotated pairs of those who met. */
final class MeetingScorer {
  /** Two who met; an empty name stands for anybody. */
  record Meeting(
      String one,
      String other,
      String place,
      String date,
      String status,
      String evidence,
      boolean optional) {
    boolean isOf(Row row) {
      return isOf(row.get("who"), row.get("met")) || isOf(row.get("met"), row.get("who"));
    }

    private boolean isOf(String who, String met) {
      return (one.isEmpty() || NameMatch.same(one, who))
          && (other.isEmpty() || NameMatch.same(other, met));
    }

    /** Better with the same date, place and sentence, which tell occasions apart. */
    double fit(Row row) {
      if (!isOf(row)) {
        return 0;
      }
      return 1
          + (MeetRelease.isSameSentence(evidence, row) ? 2 : 0)
          + (!date.isEmpty() && DayRange.same(date, row.get("date")) ? 1 : 0)
          + (!place.isEmpty() && isIn(row) ? 1 : 0);
    }

    /** Whether the row has one of the places that the gold gives, the narrow or the wide one. */
    boolean isIn(Row row) {
      for (String part : place.split(",")) {
        for (String told : row.get("place").split(",")) {
          if (!told.isBlank() && NameMatch.same(part, told)) {
            return true;
          }
        }
      }
      return false;
    }
  }

  private final List<Meeting> gold;
  private final List<Row> rows;

  MeetingScorer(List<Meeting> gold, List<Row> rows) {
    this.gold = gold;
    this.rows = rows;
  }

  Map<String, Tally> score(Judge judge) {
    List<Meeting> asked = gold.stream().filter(one -> !one.optional()).toList();
    List<Meeting> real = asked.stream().filter(one -> one.status().equals("happened")).toList();
    List<Row> told = rows.stream().filter(MeetRelease::hasHappened).toList();
    List<Pair<Meeting, Row>> hits = Pairing.of(asked, rows, Meeting::fit);
    List<Pair<Meeting, Row>> realHits = Pairing.of(real, told, Meeting::fit);
    List<Row> counted = counted(rows, hits);
    Map<String, Tally> scores = new LinkedHashMap<>();
    scores.put("meetings", Tally.ofPairs(hits.size(), asked.size(), counted.size()));
    scores.put(
        "meetings that happened",
        Tally.ofPairs(realHits.size(), real.size(), counted(told, realHits).size()));
    MeetRelease.share(
        "meetings: place",
        hits,
        p -> !p.gold().place().isEmpty(),
        p -> p.gold().isIn(p.answer()),
        scores);
    MeetRelease.share(
        "meetings: date",
        hits,
        p -> !p.gold().date().isEmpty(),
        p -> DayRange.same(p.gold().date(), p.answer().get("date")),
        scores);
    MeetRelease.share("meetings: status", hits, p -> true, MeetingScorer::isStatus, scores);
    scores.put(
        "articles without a meeting given one",
        gold.isEmpty() ? Tally.error(told.isEmpty() ? 0 : 1, 1) : Tally.error(0, 0));
    judge(hits, counted, judge);
    return scores;
  }

  private static boolean isStatus(Pair<Meeting, Row> pair) {
    return MeetRelease.isStatus(pair.gold().status(), pair.answer());
  }

  /** A pair is right when the two met and the status is right. */
  private static void judge(List<Pair<Meeting, Row>> hits, List<Row> counted, Judge judge) {
    Set<Row> right = Pairing.answers(hits.stream().filter(MeetingScorer::isStatus).toList());
    counted.forEach(row -> judge.judge(row, right.contains(row)));
  }

  private List<Row> counted(List<Row> told, List<Pair<Meeting, Row>> hits) {
    Set<Row> matched = Pairing.answers(hits);
    return told.stream()
        .filter(row -> matched.contains(row) || gold.stream().noneMatch(one -> frees(one, row)))
        .toList();
  }

  private static boolean frees(Meeting one, Row row) {
    return one.optional() && (one.isOf(row) || MeetRelease.isSameSentence(one.evidence(), row));
  }
}
