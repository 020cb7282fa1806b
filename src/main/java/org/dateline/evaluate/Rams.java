package org.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.article.Text;

/**
 * RAMS (Ebner et al., ACL 2020): one annotated event in a window of five sentences, so recall only.
 * Attack, death and injury stand for one another; windows with other events are left out.
 */
final class Rams implements Benchmark<List<GoldEvent>> {
  private static final Map<String, String> KINDS = new LinkedHashMap<>();
  private static final Set<String> VIOLENT = Set.of("Attack", "Death", "Injury");
  private static final String LEFT_OUT = "conflict.attack.stealrobhijack";
  private static final Map<String, String> ROLES =
      Map.of(
          "participant", "participant",
          "attacker", "agent",
          "killer", "agent",
          "injurer", "agent",
          "jailer", "agent",
          "target", "patient",
          "victim", "patient",
          "detainee", "patient",
          "place", "place",
          "instrument", "instrument");
  private static final int PREFIX = "evt000arg00".length();

  static {
    KINDS.put("contact.discussion.meet", "Meeting");
    KINDS.put("contact.negotiate.meet", "Meeting");
    KINDS.put("justice.arrestjaildetain", "Arrest");
    KINDS.put("conflict.attack", "Attack");
    KINDS.put("life.die", "Death");
    KINDS.put("life.injure.injurycausedbyviolentevents", "Injury");
    KINDS.put("life.injure.n/a", "Injury");
  }

  @Override
  public List<String> queries() {
    return EventAnswers.QUERIES;
  }

  @Override
  public String layout() {
    return "*.jsonlines, one window a line";
  }

  @Override
  public List<Document<List<GoldEvent>>> load(Path data) throws IOException {
    List<Document<List<GoldEvent>>> documents = new ArrayList<>();
    for (Path file : Json.files(data, "*.jsonlines")) {
      for (JsonNode window : Json.lines(file)) {
        JsonNode trigger = window.path("evt_triggers").path(0);
        String label = trigger.path(2).path(0).path(0).asText();
        Optional<String> kind =
            KINDS.keySet().stream().filter(label::startsWith).findFirst().map(KINDS::get);
        if (kind.isPresent() && !label.equals(LEFT_OUT)) {
          documents.add(document(window, trigger, kind.get()));
        }
      }
    }
    return documents;
  }

  @Override
  public Map<String, Tally> score(
      Document<List<GoldEvent>> document, Answers answers, Judge judge) {
    List<String> kinds = KINDS.values().stream().distinct().toList();
    return new EventScorer(
            document.gold(), EventAnswers.of(document, answers), kinds, Rams::isAlike)
        .recall(kinds);
  }

  private static boolean isAlike(String gold, String answer) {
    return gold.equals(answer) || VIOLENT.contains(gold) && VIOLENT.contains(answer);
  }

  private static Document<List<GoldEvent>> document(
      JsonNode window, JsonNode trigger, String kind) {
    Detokenizer text = new Detokenizer();
    List<Span> tokens = new ArrayList<>();
    for (JsonNode sentence : window.path("sentences")) {
      tokens.addAll(text.add(Json.strings(sentence)));
      text.append(" ");
    }
    Text whole = new Text(text.text());
    List<GoldArgument> arguments = new ArrayList<>();
    for (JsonNode link : window.path("gold_evt_links")) {
      String role = ROLES.get(link.path(2).asText().substring(PREFIX));
      if (role != null) {
        Span span = span(tokens, link.path(1));
        String name = whole.slice(span);
        List<String> names = NameWords.isPronoun(name) ? List.of() : List.of(name);
        arguments.add(new GoldArgument(EventWords.role(role, kind), List.of(span), names));
      }
    }
    GoldEvent event = new GoldEvent(kind, span(tokens, trigger), arguments);
    return Document.of(window.path("doc_key").asText(), text.text(), List.of(event))
        .from(window.path("source_url").asText(), "");
  }

  private static Span span(List<Span> tokens, JsonNode ends) {
    return new Span(
        tokens.get(ends.path(0).asInt()).begin(), tokens.get(ends.path(1).asInt()).end());
  }
}
