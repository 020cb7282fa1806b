package org.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.evaluate.Pairing.Pair;

/**
 * DWIE in DocRED form (Zaporojets et al., 2021): pairs of a person and what the person heads,
 * governs, represents or belongs to, by any name of either. Pairs in another relation, or that
 * concern nobody annotated, count neither way.
 */
final class Dwie implements Benchmark<Dwie.Gold> {
  /** A person and an organisation by their names; an answer has one name for each. */
  record Role(List<String> person, List<String> organization, Set<String> relations) {
    boolean is(Role other) {
      return NameMatch.any(person, other.person) && NameMatch.any(organization, other.organization);
    }
  }

  record Gold(List<Role> roles, List<Role> neutral, List<String> people) {}

  private static final List<String> RELATIONS =
      List.of(
          "head_of_state",
          "head_of_gov",
          "minister_of",
          "head_of",
          "agent_of",
          "member_of",
          "spokesperson_of");

  @Override
  public List<String> queries() {
    return List.of("roles");
  }

  @Override
  public String layout() {
    return "*.json in DocRED form";
  }

  @Override
  public List<Document<Gold>> load(Path data) throws IOException {
    List<Document<Gold>> documents = new ArrayList<>();
    for (Path file : Json.files(data, "*.json")) {
      Json.read(file).forEach(record -> documents.add(new Reader(record).read()));
    }
    return documents;
  }

  @Override
  public Map<String, Tally> score(Document<Gold> document, Answers answers, Judge judge) {
    Gold gold = document.gold();
    Map<List<String>, List<Row>> rows = new TreeMap<>(Comparator.comparing(List::toString));
    for (Row row : answers.rows("roles", document)) {
      if (row.has("person") && row.has("organization")) {
        rows.computeIfAbsent(
                List.of(row.get("person"), row.get("organization")), key -> new ArrayList<>())
            .add(row);
      }
    }
    Map<Role, List<Row>> given = new LinkedHashMap<>();
    rows.forEach(
        (pair, told) ->
            given.put(new Role(List.of(pair.get(0)), List.of(pair.get(1)), Set.of()), told));
    List<Pair<Role, Role>> hits =
        Pairing.of(gold.roles(), List.copyOf(given.keySet()), (a, b) -> a.is(b) ? 1 : 0);
    Set<Role> right = Pairing.answers(hits);
    List<Role> wrong =
        given.keySet().stream().filter(r -> !right.contains(r) && !isNeutral(r, gold)).toList();
    judge(given, right, wrong, document, judge);
    return scores(gold, hits, wrong);
  }

  /**
   * A pair told in several ways is judged once for each. An organisation that the text does not
   * name, as "the French president" does not name France, has no name in the set either.
   */
  private static void judge(
      Map<Role, List<Row>> given,
      Set<Role> right,
      List<Role> wrong,
      Document<Gold> document,
      Judge judge) {
    given.forEach(
        (role, rows) -> {
          boolean found =
              right.contains(role) || document.gold().roles().stream().anyMatch(r -> r.is(role));
          boolean named = document.text().toString().contains(role.organization().get(0));
          if (found || named && wrong.contains(role)) {
            rows.forEach(row -> judge.judge(row, found));
          }
        });
  }

  private static Map<String, Tally> scores(
      Gold gold, List<Pair<Role, Role>> hits, List<Role> wrong) {
    Map<String, Tally> scores = new LinkedHashMap<>();
    int counted = hits.size() + wrong.size();
    scores.put("roles", Tally.ofPairs(hits.size(), gold.roles().size(), counted));
    for (String relation : RELATIONS) {
      scores.put(
          relation + ", recall",
          Tally.share(
              hits.stream().filter(h -> h.gold().relations().contains(relation)).count(),
              gold.roles().stream().filter(r -> r.relations().contains(relation)).count()));
    }
    long turned =
        wrong.stream()
            .map(one -> new Role(one.organization(), one.person(), Set.of()))
            .filter(one -> gold.roles().stream().anyMatch(role -> role.is(one)))
            .count();
    scores.put("pairs the wrong way round", Tally.error(turned, counted));
    return scores;
  }

  private static boolean isNeutral(Role answer, Gold gold) {
    if (!NameMatch.any(gold.people(), answer.person())
        && !NameMatch.any(gold.people(), answer.organization())) {
      return true;
    }
    return gold.neutral().stream().anyMatch(role -> role.is(answer))
        || gold.roles().stream().anyMatch(role -> role.is(answer));
  }

  /** One article of the set. */
  private static final class Reader {
    private final JsonNode record;
    private final List<List<String>> names = new ArrayList<>();
    private final Set<Integer> people = new TreeSet<>();
    private final Map<Integer, List<String>> adjectives = new TreeMap<>();

    Reader(JsonNode record) {
      this.record = record;
      for (JsonNode mentions : record.path("vertexSet")) {
        if (mentions.path(0).path("type").asText().equals("type_person")) {
          people.add(names.size());
        }
        names.add(names(mentions));
      }
      for (JsonNode label : record.path("labels")) {
        if (label.path("r").asText().startsWith("gpe")) {
          adjectives
              .computeIfAbsent(label.path("t").asInt(), t -> new ArrayList<>())
              .addAll(names.get(label.path("h").asInt()));
        }
      }
    }

    /** The distinct names, the longest first. */
    private static List<String> names(JsonNode mentions) {
      Set<String> names = new LinkedHashSet<>();
      mentions.forEach(mention -> names.add(mention.path("name").asText()));
      return names.stream()
          .sorted(Comparator.comparing((String n) -> -n.length()).thenComparing(n -> n))
          .toList();
    }

    Document<Gold> read() {
      Map<List<Integer>, Set<String>> relations = new LinkedHashMap<>();
      for (JsonNode label : record.path("labels")) {
        relations
            .computeIfAbsent(
                List.of(label.path("h").asInt(), label.path("t").asInt()), k -> new HashSet<>())
            .add(label.path("r").asText());
      }
      List<Role> roles = new ArrayList<>();
      List<Role> neutral = new ArrayList<>();
      relations.forEach(
          (pair, between) -> {
            if (people.contains(pair.get(0))
                && !names.get(pair.get(0)).isEmpty()
                && !names.get(pair.get(1)).isEmpty()) {
              between.retainAll(RELATIONS);
              Role role = new Role(names.get(pair.get(0)), bodies(pair.get(1)), between);
              (between.isEmpty() ? neutral : roles).add(role);
            }
          });
      List<String> known = people.stream().flatMap(one -> names.get(one).stream()).toList();
      return Document.of(record.path("title").asText(), text(), new Gold(roles, neutral, known));
    }

    private List<String> bodies(int entity) {
      List<String> all = new ArrayList<>(names.get(entity));
      all.addAll(adjectives.getOrDefault(entity, List.of()));
      return all;
    }

    private String text() {
      Detokenizer text = new Detokenizer();
      boolean headline = true;
      for (JsonNode sentence : record.path("sents")) {
        text.add(Json.strings(sentence));
        text.append(headline ? "\n\n" : " ");
        headline = false;
      }
      return text.text();
    }
  }
}
