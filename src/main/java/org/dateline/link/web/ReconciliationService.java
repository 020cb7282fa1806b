package org.dateline.link.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.dateline.UserError;
import org.dateline.link.Item;
import org.dateline.link.ItemSource;
import org.dateline.link.KnownEntity.Kind;
import org.dateline.link.NameForm;
import org.dateline.link.NamedItem;
import org.dateline.link.NamedItem.How;

/**
 * A service of the W3C Reconciliation Service API, version 0.1 or 0.2, whose entities are
 * Wikidata's items. A candidate counts when it has the name that was asked for or the service calls
 * it a match. Thread-safe.
 */
final class ReconciliationService implements ItemSource {
  private static final Set<String> ITEM_SPACES =
      Set.of("http://www.wikidata.org/entity/", "https://www.wikidata.org/entity/");

  /** Queries in one request: the figure that OpenRefine uses. */
  static final int BATCH = 10;

  private static final int LIMIT = 10;

  private final URI address;
  private final String name;
  private final PoliteClient client;
  private final Enquiry enquiry;
  private final Function<List<String>, Optional<Kind>> kinds;

  private ReconciliationService(
      URI address,
      String name,
      PoliteClient client,
      Enquiry enquiry,
      Function<List<String>, Optional<Kind>> kinds) {
    this.address = address;
    this.name = name;
    this.client = client;
    this.enquiry = enquiry;
    this.kinds = kinds;
  }

  /** Reads the service's manifest, which says what its entities are. */
  static ReconciliationService open(
      URI address,
      PoliteClient client,
      Enquiry enquiry,
      Function<List<String>, Optional<Kind>> kinds) {
    ObjectNode manifest =
        enquiry
            .answers(
                "manifest",
                List.of(address.toString()),
                2, // not one name's question
                keys ->
                    Map.of(keys.get(0), manifest(address, client.ask(Call.get(address, Map.of())))))
            .getOrDefault(address.toString(), JsonNodeFactory.instance.objectNode());
    String name = manifest.path("name").asText(address.toString());
    return new ReconciliationService(address, name, client, enquiry, kinds);
  }

  /** What matters of it; only what fits is ever kept. */
  private static ObjectNode manifest(URI address, JsonNode answer) {
    String space = answer.path("identifierSpace").asText();
    if (!ITEM_SPACES.contains(space)) {
      throw UserError.notReconciling(address, space);
    }
    ObjectNode manifest = JsonNodeFactory.instance.objectNode();
    return manifest.put("name", answer.path("name").asText(address.toString()));
  }

  @Override
  public ItemSource about(Collection<String> articleNames) {
    Set<String> asked = new TreeSet<>();
    articleNames.forEach(one -> asked.add(one.strip().replaceAll("\\s+", " ")));
    asked.removeIf(String::isBlank);
    Map<String, List<NamedItem>> found = new TreeMap<>();
    enquiry
        .answers("reconcile " + address, asked, BATCH, this::asked)
        .forEach((each, answer) -> found.put(each, named(each, answer.path("result"))));
    return new FoundItems(name, found);
  }

  private Map<String, ObjectNode> asked(List<String> names) {
    ObjectNode queries = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < names.size(); i++) {
      queries.putObject("q" + i).put("query", names.get(i)).put("limit", LIMIT);
    }
    Call call = new Call(address, Map.of("queries", queries.toString()), true);
    JsonNode answer = client.ask(call);
    Map<String, ObjectNode> results = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      JsonNode result = answer.path("q" + i).path("result");
      if (!result.isArray()) {
        throw new ServiceFailure(address.getHost() + ": an answer without a result");
      }
      results.put(names.get(i), kept(result));
    }
    return results;
  }

  private static ObjectNode kept(JsonNode result) {
    ObjectNode kept = JsonNodeFactory.instance.objectNode();
    if (!result.isEmpty()) {
      kept.set("result", result);
    }
    return kept;
  }

  private List<NamedItem> named(String asked, JsonNode result) {
    List<NamedItem> named = new ArrayList<>();
    for (JsonNode candidate : result) {
      String label = candidate.path("name").asText();
      boolean same = NameForm.of(label).equals(NameForm.of(asked));
      if (WikidataItems.isItem(candidate.path("id").asText())
          && (same || candidate.path("match").asBoolean())) {
        named.add(new NamedItem(item(candidate, label), same ? How.LABEL : How.ALIAS));
      }
    }
    return named;
  }

  private Item item(JsonNode candidate, String label) {
    List<String> classes = new ArrayList<>();
    candidate.path("type").forEach(type -> classes.add(type.path("id").asText(type.asText())));
    classes.removeIf(id -> !WikidataItems.isItem(id));
    return new Item(
        candidate.path("id").asText(),
        label,
        List.of(),
        candidate.path("description").asText(),
        kinds.apply(classes),
        classes,
        (int) Math.max(0, Math.round(candidate.path("score").asDouble())),
        Optional.empty(),
        List.of(),
        List.of(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }

  @Override
  public List<NamedItem> named(String form) {
    return List.of();
  }

  @Override
  public Optional<Item> item(String id) {
    return Optional.empty();
  }

  @Override
  public String name() {
    return name;
  }
}
