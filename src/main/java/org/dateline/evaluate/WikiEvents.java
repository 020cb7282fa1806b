package org.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Span;

/**
 * WikiEvents (Li et al., NAACL 2021): triggers of six kinds and their arguments, any mention of the
 * argument's entity counting. Other contact and justice events are neither right nor wrong.
 */
final class WikiEvents implements Benchmark<WikiEvents.Gold> {
  record Gold(List<GoldEvent> events, Set<EventScorer.Neutral> neutral) {}

  private static final Map<String, String> KINDS = new LinkedHashMap<>();
  private static final Map<String, String> NEUTRAL =
      Map.of("Contact", "Meeting", "Justice", "Arrest");
  private static final Map<String, String> ROLES =
      Map.ofEntries(
          Map.entry("Participant", "participant"),
          Map.entry("Attacker", "agent"),
          Map.entry("Killer", "agent"),
          Map.entry("Injurer", "agent"),
          Map.entry("Jailer", "agent"),
          Map.entry("JudgeCourt", "agent"),
          Map.entry("Target", "patient"),
          Map.entry("Victim", "patient"),
          Map.entry("Detainee", "patient"),
          Map.entry("Defendant", "patient"),
          Map.entry("Place", "place"),
          Map.entry("Instrument", "instrument"),
          Map.entry("ExplosiveDevice", "instrument"));

  static {
    KINDS.put("Contact.Contact.Meet", "Meeting");
    KINDS.put("Justice.ArrestJailDetain", "Arrest");
    KINDS.put("Conflict.Attack", "Attack");
    KINDS.put("Life.Die", "Death");
    KINDS.put("Life.Injure", "Injury");
    KINDS.put("Justice.ReleaseParole", "Release");
  }

  @Override
  public List<String> queries() {
    return EventAnswers.QUERIES;
  }

  @Override
  public String layout() {
    return "SPLIT.jsonl and coref/SPLIT.jsonlines";
  }

  @Override
  public List<Document<Gold>> load(Path data) throws IOException {
    List<Document<Gold>> documents = new ArrayList<>();
    for (Path file : Json.files(data, "*.jsonl")) {
      String split = file.getFileName().toString().replace(".jsonl", "");
      if (!split.endsWith("_info")) {
        Map<String, JsonNode> clusters = new HashMap<>();
        Path links = file.resolveSibling("coref").resolve(split + ".jsonlines");
        Json.lines(links).forEach(one -> clusters.put(one.path("doc_key").asText(), one));
        for (JsonNode article : Json.lines(file)) {
          documents.add(new Reader(article, clusters.get(article.path("doc_id").asText())).read());
        }
      }
    }
    return documents;
  }

  @Override
  public Map<String, Tally> score(Document<Gold> document, Answers answers, Judge judge) {
    List<String> kinds = List.copyOf(KINDS.values());
    return new EventScorer(
            document.gold().events(), EventAnswers.of(document, answers), kinds, String::equals)
        .exhaustive(kinds, document.gold().neutral(), judge);
  }

  /** One article of the set. */
  private static final class Reader {
    private final JsonNode article;
    private final Map<String, JsonNode> mentions = new HashMap<>();
    private final Map<String, JsonNode> clusterOf = new HashMap<>();
    private final List<Span> tokens = new ArrayList<>();

    Reader(JsonNode article, JsonNode clusters) {
      this.article = article;
      article.path("entity_mentions").forEach(m -> mentions.put(m.path("id").asText(), m));
      if (clusters != null) {
        clusters
            .path("clusters")
            .forEach(cluster -> cluster.forEach(id -> clusterOf.put(id.asText(), cluster)));
      }
    }

    Document<Gold> read() {
      String text = text();
      Map<String, GoldEvent> events = new LinkedHashMap<>();
      Set<EventScorer.Neutral> neutral = new LinkedHashSet<>();
      for (JsonNode event : article.path("event_mentions")) {
        String label = event.path("event_type").asText();
        Span trigger = span(event.path("trigger"));
        Optional<String> kind =
            KINDS.keySet().stream().filter(label::startsWith).findFirst().map(KINDS::get);
        if (kind.isPresent()) {
          String name = kind.get();
          events.computeIfAbsent(
              name + trigger, key -> new GoldEvent(name, trigger, arguments(event, name)));
        } else if (NEUTRAL.containsKey(label.split("\\.")[0])) {
          neutral.add(new EventScorer.Neutral(NEUTRAL.get(label.split("\\.")[0]), trigger));
        }
      }
      Gold gold = new Gold(List.copyOf(events.values()), neutral);
      return Document.of(article.path("doc_id").asText(), text, gold);
    }

    /** The sentences at their tokens' offsets; a line ends where a sentence has no final stop. */
    private String text() {
      StringBuilder text = new StringBuilder();
      int length = 0;
      for (JsonNode sentence : article.path("sentences")) {
        int gap = sentence.path(0).path(0).path(1).asInt() - length;
        if (length > 0 && gap > 0) {
          boolean stopped = ".!?”\"'’)".indexOf(text.charAt(text.length() - 1)) >= 0;
          text.append((stopped ? " " : "\n").repeat(gap));
          length += gap;
        }
        String passage = sentence.path(1).asText();
        text.append(passage);
        length += passage.codePointCount(0, passage.length());
        sentence.path(0).forEach(t -> tokens.add(new Span(t.path(1).asInt(), t.path(2).asInt())));
      }
      return text.toString();
    }

    private List<GoldArgument> arguments(JsonNode event, String kind) {
      List<GoldArgument> arguments = new ArrayList<>();
      for (JsonNode argument : event.path("arguments")) {
        String role = ROLES.get(argument.path("role").asText());
        if (role != null) {
          arguments.add(argument(EventWords.role(role, kind), argument.path("entity_id").asText()));
        }
      }
      return arguments;
    }

    private GoldArgument argument(String role, String id) {
      Set<JsonNode> same = new LinkedHashSet<>(List.of(mentions.get(id)));
      if (clusterOf.containsKey(id)) {
        clusterOf
            .get(id)
            .forEach(
                other -> Optional.ofNullable(mentions.get(other.asText())).ifPresent(same::add));
      }
      Set<String> names = new LinkedHashSet<>();
      same.forEach(mention -> names.add(mention.path("text").asText()));
      names.removeIf(NameWords::isPronoun);
      return new GoldArgument(role, same.stream().map(this::span).toList(), names);
    }

    private Span span(JsonNode words) {
      return new Span(
          tokens.get(words.path("start").asInt()).begin(),
          tokens.get(words.path("end").asInt() - 1).end());
    }
  }
}
