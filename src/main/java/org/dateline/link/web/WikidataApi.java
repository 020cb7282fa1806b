package org.dateline.link.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.dateline.link.Item;
import org.dateline.link.ItemSource;
import org.dateline.link.KnownEntity.Kind;
import org.dateline.link.NameForm;
import org.dateline.link.NamedItem;
import org.dateline.link.NamedItem.How;

/**
 * Wikidata itself. An article's names are looked up as titles on English Wikipedia, those that are
 * none on Wikidata, then what is known of their items; each step for all names together.
 * Thread-safe.
 */
public final class WikidataApi implements ItemSource {
  private static final ObjectNode NOTHING = JsonNodeFactory.instance.objectNode();

  private final WikipediaTitles titles;
  private final WikidataNames names;
  private final WikidataItems items;
  private final Function<List<String>, Optional<Kind>> kinds;

  /**
   * @param kinds what sort of thing the instances of some classes are
   */
  WikidataApi(
      WikidataAddresses addresses,
      PoliteClient client,
      Enquiry enquiry,
      Function<List<String>, Optional<Kind>> kinds) {
    this.titles = new WikipediaTitles(addresses.wikipedia(), client, enquiry);
    this.names = new WikidataNames(addresses.wikidata(), client, enquiry);
    this.items = new WikidataItems(addresses.wikidata(), client, enquiry);
    this.kinds = kinds;
  }

  /** Asks for the names of an article; there is nothing in the source itself. */
  @Override
  public ItemSource about(Collection<String> articleNames) {
    Set<String> asked = new TreeSet<>();
    articleNames.forEach(name -> asked.add(name.strip().replaceAll("\\s+", " ")));
    asked.removeIf(String::isBlank);
    Map<String, Map<String, Found>> found = found(asked);
    Set<String> ids = new TreeSet<>();
    found.values().forEach(each -> ids.addAll(each.keySet()));
    Map<String, ObjectNode> known = items.items(ids);
    Map<String, List<NamedItem>> named = new TreeMap<>();
    found.forEach((name, each) -> named.put(name, named(name, each, known)));
    return new FoundItems(name(), named);
  }

  /**
   * What a name was found to be.
   *
   * @param description of the item, when the place where it was found has one
   */
  private record Found(How how, String description) {}

  /** By name and item. */
  private Map<String, Map<String, Found>> found(Set<String> asked) {
    Map<String, Map<String, Found>> found = new TreeMap<>();
    titles
        .items(asked)
        .forEach(
            (name, answer) -> {
              if (answer.has("item")) {
                found.put(name, Map.of(answer.path("item").asText(), title(answer)));
              }
            });
    Set<String> left = new TreeSet<>(asked);
    left.removeAll(found.keySet());
    names.items(left).forEach((name, answer) -> found.put(name, labels(answer)));
    return found;
  }

  private static Found title(JsonNode answer) {
    How how = answer.path("redirect").asBoolean() ? How.REDIRECT : How.TITLE;
    return new Found(how, answer.path("description").asText());
  }

  private static Map<String, Found> labels(JsonNode answer) {
    Map<String, Found> found = new LinkedHashMap<>();
    answer.path("labels").forEach(id -> found.put(id.asText(), new Found(How.LABEL, "")));
    answer.path("aliases").forEach(id -> found.putIfAbsent(id.asText(), new Found(How.ALIAS, "")));
    found.keySet().removeIf(id -> !WikidataItems.isItem(id));
    return found;
  }

  private List<NamedItem> named(
      String name, Map<String, Found> found, Map<String, ObjectNode> known) {
    List<NamedItem> named = new ArrayList<>();
    found.forEach(
        (id, one) ->
            ItemForm.read(known.getOrDefault(id, NOTHING), one.description(), kinds)
                .ifPresent(item -> named.add(new NamedItem(item, how(name, item, one.how())))));
    return named;
  }

  /** A title that is the label as well counts as the label. */
  private static How how(String name, Item item, How how) {
    return how != How.LABEL && NameForm.of(item.label()).equals(NameForm.of(name))
        ? How.LABEL
        : how;
  }

  @Override
  public List<NamedItem> named(String form) {
    return List.of();
  }

  @Override
  public Optional<Item> item(String id) {
    return WikidataItems.isItem(id)
        ? ItemForm.read(items.items(List.of(id)).getOrDefault(id, NOTHING), "", kinds)
        : Optional.empty();
  }

  @Override
  public String name() {
    return "Wikidata API";
  }
}
