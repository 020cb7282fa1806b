package org.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gun Violence Archive (base data of SemEval-2018 task 5): numbers of killed and injured, victims'
 * names and the day, by the first article of each incident within ten days. The archive's final
 * record is the gold, which an early report may not hold.
 */
final class Gva implements Benchmark<Gva.Incident> {
  record Incident(int killed, int injured, List<String> victims, LocalDate day) {}

  private static final Set<String> UNREAL = Set.of("denied", "planned", "hypothetical", "habitual");
  private static final int STALE = 10; // days
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
  private static final Pattern WORD = Pattern.compile("[a-z'-]+");

  @Override
  public List<String> queries() {
    return List.of("casualties", "participants");
  }

  @Override
  public String layout() {
    return "*.jsonl, one incident a line with its articles";
  }

  @Override
  public List<Document<Incident>> load(Path data) throws IOException {
    List<Document<Incident>> documents = new ArrayList<>();
    for (Path file : Json.files(data, "*.jsonl")) {
      for (JsonNode incident : Json.lines(file)) {
        document(incident).ifPresent(documents::add);
      }
    }
    return documents;
  }

  @Override
  public Map<String, Tally> score(Document<Incident> document, Answers answers, Judge judge) {
    Incident gold = document.gold();
    List<Row> rows =
        answers.rows("casualties", document).stream()
            .filter(row -> isLive(row, document.date()))
            .toList();
    Most killed = Most.of(rows, "killed");
    Most injured = Most.of(rows, "injured");
    String told =
        Stream.concat(
                Stream.of(killed.row(), injured.row()).flatMap(Optional::stream), rows.stream())
            .map(row -> row.get("date"))
            .filter(date -> !date.isEmpty())
            .findFirst()
            .orElse("");
    List<String> names = names(rows, answers.rows("participants", document));
    int hits = Pairing.of(gold.victims(), names, (a, b) -> NameMatch.same(a, b) ? 1 : 0).size();
    Map<String, Tally> scores = new LinkedHashMap<>();
    killed.score("killed", gold.killed(), !rows.isEmpty(), scores);
    injured.score("injured", gold.injured(), !rows.isEmpty(), scores);
    boolean both = killed.count() == gold.killed() && injured.count() == gold.injured();
    scores.put("both exact", Tally.share(!rows.isEmpty() && both ? 1 : 0, 1));
    scores.put("victims' names", Tally.ofPairs(hits, gold.victims().size(), names.size()));
    scores.put("date within one day", Tally.share(DayRange.near(gold.day(), told, 1) ? 1 : 0, 1));
    judge(rows, killed, gold.killed(), gold, judge);
    judge(rows, injured, gold.injured(), gold, judge);
    return scores;
  }

  /** Of a kind the row with the largest count is judged by it, and those that name somebody. */
  private static void judge(List<Row> rows, Most most, int number, Incident gold, Judge judge) {
    for (Row row : rows) {
      if (row.get("kind").equals(most.kind()) && isName(row.get("victims"))) {
        judge.judge(
            row, gold.victims().stream().anyMatch(v -> NameMatch.same(v, row.get("victims"))));
      } else if (most.row().filter(r -> r == row).isPresent() && most.told() > 0) {
        judge.judge(row, most.told() == number);
      }
    }
  }

  /**
   * The article's number of a kind.
   *
   * @param told the largest count of a row
   * @param count that, or the number of victims named if it is larger
   * @param row the one that gave the largest count
   */
  private record Most(String kind, int told, int count, Optional<Row> row) {
    static Most of(List<Row> rows, String kind) {
      List<Row> ofKind = rows.stream().filter(row -> row.get("kind").equals(kind)).toList();
      Optional<Row> row = Optional.empty();
      double most = -1;
      for (Row one : ofKind) {
        if (number(one) > most) {
          most = number(one);
          row = Optional.of(one);
        }
      }
      int named =
          (int) ofKind.stream().map(r -> r.get("victims")).filter(Gva::isName).distinct().count();
      int told = (int) Math.max(0, most);
      return new Most(kind, told, Math.max(told, named), row);
    }

    private static double number(Row row) {
      return Math.max(row.number("count").orElse(0), row.number("count_min").orElse(0));
    }

    void score(String name, int gold, boolean any, Map<String, Tally> scores) {
      boolean exact = any && count == gold;
      scores.put(name + ", exact", Tally.share(exact ? 1 : 0, 1));
      scores.put(name + ", within one", Tally.share(any && Math.abs(count - gold) <= 1 ? 1 : 0, 1));
      scores.put(
          name + ", exact where any",
          Tally.share(gold > 0 && count == gold ? 1 : 0, gold > 0 ? 1 : 0));
    }
  }

  /** Two words or more, the first and last with a capital, and no figures. */
  private static boolean isName(String cell) {
    String[] parts = cell.strip().split("\\s+");
    String last = parts[parts.length - 1].replaceAll("^[\"”’']+|[\"”’']+$", "");
    return NameWords.of(cell).size() > 1
        && startsUpper(parts[0])
        && startsUpper(last)
        && cell.codePoints().noneMatch(Character::isDigit);
  }

  private static boolean startsUpper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  private static boolean isLive(Row row, String published) {
    Optional<DayRange> told = DayRange.of(row.get("date"));
    Optional<DayRange> now = DayRange.of(published);
    boolean stale =
        told.isPresent()
            && now.isPresent()
            && told.get().last().isBefore(now.get().first().minusDays(STALE));
    return !UNREAL.contains(row.get("status")) && !stale;
  }

  /** Victims' names, each once; one gives way to a longer one that contains it. */
  private static List<String> names(List<Row> rows, List<Row> participants) {
    Stream<String> cells =
        rows.stream()
            .filter(row -> Set.of("killed", "injured").contains(row.get("kind")))
            .map(row -> row.get("victims"));
    Stream<String> roles =
        participants.stream()
            .filter(row -> Set.of("Death", "Injury").contains(EventWords.kind(row.get("type"))))
            .filter(row -> EventWords.role(row.get("role"), "Death").equals("patient"))
            .map(row -> row.get("participant"));
    List<String> names =
        Stream.concat(cells, roles)
            .filter(Gva::isName)
            .distinct()
            .sorted(Comparator.comparing((String n) -> -n.length()).thenComparing(n -> n))
            .toList();
    List<String> kept = new ArrayList<>();
    for (int at = 0; at < names.size(); at++) {
      Set<String> words = new LinkedHashSet<>(NameWords.of(names.get(at)));
      if (names.subList(0, at).stream().noneMatch(n -> NameWords.of(n).containsAll(words))) {
        kept.add(names.get(at));
      }
    }
    return kept;
  }

  private static Optional<Document<Incident>> document(JsonNode record) {
    LocalDate day = LocalDate.parse(record.path("date").asText(), DAY);
    for (JsonNode article : record.path("documents")) {
      LocalDate published = LocalDate.parse(article.path("dct").asText());
      if (!published.isBefore(day) && !published.isAfter(day.plusDays(STALE))) {
        String text = article.path("content").asText();
        Incident gold =
            new Incident(
                record.path("num_killed").asInt(),
                record.path("num_injured").asInt(),
                victims(record, text),
                day);
        return Optional.of(
            Document.of(record.path("incident_id").asText(), text, gold)
                .dated(published.toString())
                .titled(Json.text(article, "title"))
                .from(Json.text(article, "uri"), ""));
      }
    }
    return Optional.empty();
  }

  /** Those whose surname the text has. */
  private static List<String> victims(JsonNode record, String text) {
    Set<String> present =
        WORD.matcher(text.toLowerCase(Locale.ROOT))
            .results()
            .map(found -> found.group())
            .collect(Collectors.toSet());
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode person : record.path("participants")) {
      String name = Json.text(person, "Name");
      List<String> words = NameWords.of(name);
      if (Pattern.compile("Killed|Injured").matcher(Json.text(person, "Status")).find()
          && isName(name)
          && present.contains(words.get(words.size() - 1))) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }
}
