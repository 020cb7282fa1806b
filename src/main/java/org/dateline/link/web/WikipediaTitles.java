package org.dateline.link.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which item a name is on English Wikipedia, as the title of an article or of a redirect to one: a
 * table of names that many people look after.
 */
final class WikipediaTitles {
  static final int BATCH = 50;
  private static final Pattern NO_TITLE = Pattern.compile("[#<>\\[\\]|{}_\\p{Cntrl}]|^:|^\\.+$");
  private static final int LONGEST = 255;

  private final URI api;
  private final PoliteClient client;
  private final Enquiry enquiry;

  WikipediaTitles(URI api, PoliteClient client, Enquiry enquiry) {
    this.api = api;
    this.client = client;
    this.enquiry = enquiry;
  }

  /**
   * An object for each name: {@code item}, {@code title}, {@code description}, and {@code redirect}
   * when the name only leads there; empty where it is no title or stands for several things.
   */
  Map<String, ObjectNode> items(Collection<String> names) {
    List<String> titles = names.stream().filter(WikipediaTitles::canBeTitle).toList();
    return enquiry.answers("title", titles, BATCH, this::asked);
  }

  private static boolean canBeTitle(String name) {
    return !NO_TITLE.matcher(name).find()
        && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
  }

  private Map<String, ObjectNode> asked(List<String> names) {
    JsonNode query = client.ask(Call.get(api, parameters(names))).path("query");
    if (!query.path("pages").isArray()) {
      throw new ServiceFailure(api.getHost() + ": an answer without pages");
    }
    Map<String, JsonNode> pages = new HashMap<>();
    query.path("pages").forEach(page -> pages.put(page.path("title").asText(), page));
    Map<String, String> normal = steps(query.path("normalized"));
    Map<String, String> redirects = steps(query.path("redirects"));
    Map<String, ObjectNode> found = new TreeMap<>();
    for (String name : names) {
      String title = normal.getOrDefault(name, name);
      String target = target(title, redirects);
      if (pages.containsKey(target)) {
        found.put(name, answer(pages.get(target), !target.equals(title)));
      }
    }
    return found;
  }

  private static Map<String, String> parameters(List<String> names) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("action", "query");
    parameters.put("format", "json");
    parameters.put("formatversion", "2");
    parameters.put("maxlag", "5");
    parameters.put("prop", "pageprops|description");
    parameters.put("ppprop", "wikibase_item|disambiguation");
    parameters.put("redirects", "1");
    parameters.put("titles", String.join("|", names));
    return parameters;
  }

  /** A redirect to a part of an article is of something that has no article: it leads nowhere. */
  private static Map<String, String> steps(JsonNode steps) {
    Map<String, String> targets = new HashMap<>();
    for (JsonNode step : steps) {
      String to = step.path("tofragment").asText().isEmpty() ? step.path("to").asText() : "";
      targets.put(step.path("from").asText(), to);
    }
    return targets;
  }

  private static String target(String title, Map<String, String> redirects) {
    String target = title;
    for (int i = 0; i <= redirects.size() && redirects.containsKey(target); i++) {
      target = redirects.get(target);
    }
    return target;
  }

  private static ObjectNode answer(JsonNode page, boolean redirect) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    String item = page.path("pageprops").path("wikibase_item").asText();
    boolean several = page.path("pageprops").has("disambiguation");
    if (!several && WikidataItems.isItem(item) && page.path("ns").asInt(-1) == 0) {
      answer.put("item", item).put("title", page.path("title").asText());
      answer.put("description", page.path("description").asText());
      if (redirect) {
        answer.put("redirect", true);
      }
    }
    return answer;
  }
}
