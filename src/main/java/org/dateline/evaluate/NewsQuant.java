package org.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.evaluate.Pairing.Pair;

/**
 * NewsQuant (Almasian et al., EMNLP 2023): values in single sentences, with their units and what is
 * counted or measured. Items pair one with one; bounds are held against the value.
 */
final class NewsQuant implements Benchmark<List<NewsQuant.Quantity>> {
  /**
   * A value or range.
   *
   * @param units names of its unit
   * @param concept words for what is counted or measured
   * @param noun their head, of answers only
   * @param counted units that these words name, of answers only
   * @param row of answers only, else null
   */
  record Quantity(
      double low,
      double high,
      Set<String> units,
      Set<String> concept,
      String noun,
      Set<String> counted,
      Row row) {}

  private static final Pattern RANGE = Pattern.compile("([\\d.]+)-([\\d.]+)");
  private static final Pattern WORD =
      Pattern.compile("\\w[\\w'-]*", Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public List<String> queries() {
    return List.of("counts");
  }

  @Override
  public String layout() {
    return "NewsQuant.json";
  }

  @Override
  public List<Document<List<Quantity>>> load(Path data) throws IOException {
    Path file = Json.files(data, "NewsQuant.json", "*/NewsQuant.json").get(0);
    List<Document<List<Quantity>>> documents = new ArrayList<>();
    for (JsonNode record : Json.read(file)) {
      List<Quantity> gold = new ArrayList<>();
      record.path("quantities").forEach(quantity -> gold.add(gold(quantity)));
      String id = "quantity-%03d".formatted(documents.size());
      documents.add(Document.of(id, record.path("text").asText(), gold));
    }
    return documents;
  }

  @Override
  public Map<String, Tally> score(Document<List<Quantity>> document, Answers answers, Judge judge) {
    List<Quantity> gold = document.gold();
    List<Quantity> given =
        answers.rows("counts", document).stream().flatMap(NewsQuant::answer).toList();
    Map<String, BiPredicate<Quantity, Quantity>> tests = new LinkedHashMap<>();
    tests.put("value", (a, b) -> true);
    tests.put("value and unit", NewsQuant::isSameUnit);
    tests.put("value and counted noun in concept or unit", NewsQuant::isSameNoun);
    tests.put("value and concept, partial", NewsQuant::isSameConcept);
    Map<String, Tally> scores = new LinkedHashMap<>();
    tests.forEach(
        (metric, test) ->
            scores.put(
                metric, Tally.ofPairs(pairs(gold, given, test).size(), gold.size(), given.size())));
    Set<Quantity> right = Pairing.answers(pairs(gold, given, NewsQuant::isSameUnit));
    given.forEach(answer -> judge.judge(answer.row(), right.contains(answer)));
    return scores;
  }

  private static List<Pair<Quantity, Quantity>> pairs(
      List<Quantity> gold, List<Quantity> given, BiPredicate<Quantity, Quantity> test) {
    return Pairing.of(gold, given, (a, b) -> isSameValue(a, b) && test.test(a, b) ? 1 : 0);
  }

  private static boolean isSameValue(Quantity gold, Quantity answer) {
    return isClose(gold.low(), answer.low()) && isClose(gold.high(), answer.high());
  }

  private static boolean isClose(double one, double other) {
    return Math.abs(one - other) <= Math.max(1e-5 * Math.max(Math.abs(one), Math.abs(other)), 1e-8);
  }

  /** A common name of the unit, or a counted thing that is the gold unit; without one, none. */
  private static boolean isSameUnit(Quantity gold, Quantity answer) {
    if (gold.units().isEmpty()) {
      return answer.units().isEmpty();
    }
    if (shares(gold.units(), answer.units())) {
      return true;
    }
    Set<String> heads =
        gold.units().stream()
            .map(name -> name.substring(name.lastIndexOf(' ') + 1))
            .collect(Collectors.toSet());
    return answer.units().isEmpty()
        && (shares(gold.units(), answer.counted()) || shares(heads, answer.concept()));
  }

  /** Whether the gold's concepts or unit have the counted noun; without one, as the unit is. */
  private static boolean isSameNoun(Quantity gold, Quantity answer) {
    if (answer.noun().isEmpty()) {
      return isSameUnit(gold, answer) && (!gold.units().isEmpty() || gold.concept().isEmpty());
    }
    return shares(gold.units(), answer.counted())
        || gold.concept().contains(answer.noun())
        || gold.units().stream().anyMatch(unit -> words(unit).contains(answer.noun()));
  }

  private static boolean isSameConcept(Quantity gold, Quantity answer) {
    if (!gold.concept().isEmpty()) {
      return shares(gold.concept(), answer.concept());
    }
    Set<String> units =
        Stream.concat(gold.units().stream(), answer.units().stream())
            .flatMap(unit -> Stream.of(unit.split(" ")))
            .collect(Collectors.toSet());
    return units.containsAll(answer.concept());
  }

  private static boolean shares(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  private static Quantity gold(JsonNode quantity) {
    String value = quantity.path("value").asText().replace(" ", "");
    Matcher range = RANGE.matcher(value);
    boolean isRange = range.matches();
    double low = Double.parseDouble(isRange ? range.group(1) : value);
    double high = isRange ? Double.parseDouble(range.group(2)) : low;
    Set<String> units =
        UnitNames.of(List.of(Json.text(quantity, "unit"), Json.text(quantity, "normalized_unit")));
    Set<String> concept = words(Json.text(quantity, "referred_concepts"));
    return new Quantity(low, high, units, concept, "", Set.of(), null);
  }

  /** With its value, else with its bounds, one bound standing for both. */
  private static Stream<Quantity> answer(Row row) {
    OptionalDouble value = row.number("value");
    double[] bounds =
        (value.isPresent() ? Stream.of(value) : Stream.of(row.number("min"), row.number("max")))
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .toArray();
    if (bounds.length == 0) {
      return Stream.empty();
    }
    String of = row.get("of");
    List<String> nouns = NameWords.of(of);
    String noun = nouns.isEmpty() ? "" : NameWords.stem(NameWords.plain(NameWords.head(nouns)));
    List<String> counted = new ArrayList<>(List.of(of));
    counted.addAll(List.of(of.split("\\s+")));
    return Stream.of(
        new Quantity(
            bounds[0],
            bounds[bounds.length - 1],
            UnitNames.of(List.of(row.get("unit"))),
            words(of),
            noun,
            UnitNames.of(counted),
            row));
  }

  private static Set<String> words(String text) {
    return WORD.matcher(NameWords.plain(text))
        .results()
        .map(found -> NameWords.stem(found.group()))
        .collect(Collectors.toSet());
  }
}
