package org.dateline.link.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What Wikidata says of items, fifty a question. */
final class WikidataItems {
  static final int BATCH = 50;

  private final URI api;
  private final PoliteClient client;
  private final Enquiry enquiry;

  WikidataItems(URI api, PoliteClient client, Enquiry enquiry) {
    this.api = api;
    this.client = client;
    this.enquiry = enquiry;
  }

  static boolean isItem(String id) {
    return id.matches("Q[1-9][0-9]*");
  }

  /** Each item in the form of {@link ItemForm}; empty where there is no such item. */
  Map<String, ObjectNode> items(Collection<String> ids) {
    return enquiry.answers("item", ids, BATCH, this::asked);
  }

  private Map<String, ObjectNode> asked(List<String> ids) {
    JsonNode entities = client.ask(Call.get(api, parameters(ids))).path("entities");
    if (!entities.isObject()) {
      throw new ServiceFailure(api.getHost() + ": an answer without entities");
    }
    Map<String, ObjectNode> found = new TreeMap<>();
    entities.properties().forEach(each -> add(each.getKey(), each.getValue(), found));
    return found;
  }

  /** An item that was merged into another comes under the other's id. */
  private static void add(String id, JsonNode entity, Map<String, ObjectNode> found) {
    if (isItem(entity.path("id").asText()) && !entity.has("missing")) {
      ObjectNode item = ItemForm.of(entity);
      found.put(id, item);
      found.put(entity.path("redirects").path("from").asText(id), item);
    }
  }

  private static Map<String, String> parameters(List<String> ids) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("action", "wbgetentities");
    parameters.put("format", "json");
    parameters.put("formatversion", "2");
    parameters.put("maxlag", "5");
    parameters.put("languages", "en|mul");
    parameters.put("props", "labels|aliases|descriptions|claims|sitelinks");
    parameters.put("ids", String.join("|", ids));
    return parameters;
  }
}
