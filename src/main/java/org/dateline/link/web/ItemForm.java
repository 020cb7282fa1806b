package org.dateline.link.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.dateline.link.Item;
import org.dateline.link.KnownEntity.Kind;

/** An item as the cache keeps it: the little of Wikidata's JSON that {@link Item} has. */
final class ItemForm {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Languages of labels, the first that there is counts: {@code mul} is for all of them. */
  private static final List<String> LANGUAGES = List.of("en", "mul");

  private ItemForm() {}

  /** Out of an entity of {@code wbgetentities} or of a dump. */
  static ObjectNode of(JsonNode entity) {
    JsonNode claims = entity.path("claims");
    ObjectNode form = NODES.objectNode();
    form.put("id", entity.path("id").asText());
    form.put("label", label(entity.path("labels")));
    form.set("aliases", array(aliases(entity)));
    form.put("description", entity.path("descriptions").path("en").path("value").asText());
    form.set("classes", array(Claims.items(claims, "P31")));
    form.put("popularity", entity.path("sitelinks").size());
    optional(form, "enwiki", entity.path("sitelinks").path("enwiki").path("title").asText());
    form.set("countries", array(countries(claims)));
    form.set("occupations", array(Claims.items(claims, "P106")));
    Claims.year(claims, "P569").ifPresent(year -> form.put("born", year));
    Claims.year(claims, "P570").ifPresent(year -> form.put("died", year));
    Claims.coordinates(claims).ifPresent(place -> form.put("coordinates", place));
    return form;
  }

  private static String label(JsonNode labels) {
    return LANGUAGES.stream()
        .map(language -> labels.path(language).path("value").asText())
        .filter(label -> !label.isBlank())
        .findFirst()
        .orElse("");
  }

  private static List<String> aliases(JsonNode entity) {
    Set<String> aliases = new TreeSet<>();
    for (String language : LANGUAGES) {
      entity.path("aliases").path(language).forEach(a -> aliases.add(a.path("value").asText()));
      aliases.add(entity.path("labels").path(language).path("value").asText());
    }
    aliases.removeIf(String::isBlank);
    aliases.remove(label(entity.path("labels")));
    return List.copyOf(aliases).stream().sorted().toList();
  }

  private static List<String> countries(JsonNode claims) {
    List<String> countries = new ArrayList<>(Claims.items(claims, "P27"));
    countries.addAll(Claims.items(claims, "P17"));
    return countries.stream().distinct().toList();
  }

  private static ArrayNode array(List<String> values) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(array::add);
    return array;
  }

  private static void optional(ObjectNode form, String name, String value) {
    if (!value.isBlank()) {
      form.put(name, value);
    }
  }

  /**
   * The item; empty when the form is empty or broken.
   *
   * @param description of another source, for an item that has none
   * @param kinds what sort of thing the instances of some classes are
   */
  static Optional<Item> read(
      ObjectNode form, String description, Function<List<String>, Optional<Kind>> kinds) {
    if (!WikidataItems.isItem(form.path("id").asText())) {
      return Optional.empty();
    }
    List<String> classes = strings(form.path("classes"));
    String own = form.path("description").asText();
    return Optional.of(
        new Item(
            form.path("id").asText(),
            form.path("label").asText(),
            strings(form.path("aliases")),
            own.isEmpty() ? description : own,
            kinds.apply(classes).or(() -> apparent(form)),
            classes,
            Math.max(0, form.path("popularity").asInt()),
            text(form.path("enwiki")),
            strings(form.path("countries")),
            strings(form.path("occupations")),
            year(form.path("born")),
            year(form.path("died")),
            text(form.path("coordinates"))));
  }

  /** What an item looks like whose classes do not tell. */
  private static Optional<Kind> apparent(ObjectNode form) {
    if (form.has("born") || !form.path("occupations").isEmpty()) {
      return Optional.of(Kind.PERSON);
    }
    return form.has("coordinates") ? Optional.of(Kind.PLACE) : Optional.empty();
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(one -> strings.add(one.asText()));
    return strings;
  }

  private static Optional<String> text(JsonNode node) {
    return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
  }

  private static OptionalInt year(JsonNode node) {
    return node.isInt() ? OptionalInt.of(node.asInt()) : OptionalInt.empty();
  }
}
