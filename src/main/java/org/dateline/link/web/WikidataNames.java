package org.dateline.link.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.link.NameForm;

/** Which items go by a name on Wikidata: a question for each name. */
final class WikidataNames {
  /** More than these seldom help, and each one's item must be fetched. */
  private static final int LIMIT = 10;

  private final URI api;
  private final PoliteClient client;
  private final Enquiry enquiry;

  WikidataNames(URI api, PoliteClient client, Enquiry enquiry) {
    this.api = api;
    this.client = client;
    this.enquiry = enquiry;
  }

  /** An object for each name: {@code labels} and {@code aliases}, the items that it is that of. */
  Map<String, ObjectNode> items(Collection<String> names) {
    return enquiry.answers("name", names, 1, this::asked);
  }

  private Map<String, ObjectNode> asked(List<String> names) {
    Map<String, ObjectNode> found = new TreeMap<>();
    for (String name : names) {
      JsonNode search = client.ask(Call.get(api, parameters(name))).path("search");
      if (!search.isArray()) {
        throw new ServiceFailure(api.getHost() + ": an answer without a search");
      }
      found.put(name, answer(name, search));
    }
    return found;
  }

  private static Map<String, String> parameters(String name) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("action", "wbsearchentities");
    parameters.put("format", "json");
    parameters.put("formatversion", "2");
    parameters.put("maxlag", "5");
    parameters.put("search", name);
    parameters.put("language", "en");
    parameters.put("uselang", "en");
    parameters.put("type", "item");
    parameters.put("limit", Integer.toString(LIMIT));
    return parameters;
  }

  /** The service also finds names that only begin like the one asked for. */
  private static ObjectNode answer(String name, JsonNode search) {
    ArrayNode labels = JsonNodeFactory.instance.arrayNode();
    ArrayNode aliases = JsonNodeFactory.instance.arrayNode();
    for (JsonNode one : search) {
      JsonNode match = one.path("match");
      String id = one.path("id").asText();
      if (WikidataItems.isItem(id)
          && NameForm.of(match.path("text").asText()).equals(NameForm.of(name))) {
        (match.path("type").asText().equals("label") ? labels : aliases).add(id);
      }
    }
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    if (!labels.isEmpty() || !aliases.isEmpty()) {
      answer.set("labels", labels);
      answer.set("aliases", aliases);
    }
    return answer;
  }
}
