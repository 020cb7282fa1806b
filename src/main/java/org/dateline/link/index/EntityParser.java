package org.dateline.link.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a line of a Wikidata dump, passing over all that an index does not hold. */
final class EntityParser {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int DAY = 10; // length of YYYY-MM-DD
  private static final Set<String> PROPERTIES =
      Set.of("P31", "P279", "P17", "P27", "P106", "P569", "P570", "P625");

  private static final List<byte[]> PROPERTY_KEYS = EntityExcerpt.keys(PROPERTIES);

  private final JsonParser json;
  private final Entity entity = new Entity();

  private EntityParser(JsonParser json) {
    this.json = json;
  }

  /**
   * Reads one JSON object.
   *
   * @throws IOException when it is none
   */
  static Entity parse(byte[] bytes, int begin, int length) throws IOException {
    Optional<byte[]> excerpt = EntityExcerpt.of(bytes, begin, length, PROPERTY_KEYS);
    return excerpt.isPresent()
        ? whole(excerpt.get(), 0, excerpt.get().length)
        : whole(bytes, begin, length); // says what is wrong with it
  }

  private static Entity whole(byte[] bytes, int begin, int length) throws IOException {
    try (JsonParser json = JSON.createParser(bytes, begin, length)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("no JSON object");
      }
      return new EntityParser(json).entity();
    }
  }

  private Entity entity() throws IOException {
    for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
      json.nextToken();
      switch (field) {
        case "id" -> entity.id = json.getText();
        case "type" -> entity.type = json.getText();
        case "modified" -> entity.modified = day(json.getText());
        case "labels" -> labels();
        case "descriptions" -> descriptions();
        case "aliases" -> aliases();
        case "claims" -> claims();
        case "sitelinks" -> sitelinks();
        default -> json.skipChildren();
      }
    }
    if (json.currentToken() != JsonToken.END_OBJECT) {
      throw new IOException("the JSON object does not end");
    }
    return entity;
  }

  private static String day(String time) {
    return time.length() < DAY ? "" : time.substring(0, DAY);
  }

  // An empty map is written as [].
  private boolean isMap() throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      return true;
    }
    json.skipChildren();
    return false;
  }

  private void labels() throws IOException {
    if (!isMap()) {
      return;
    }
    for (String lang = json.nextFieldName(); lang != null; lang = json.nextFieldName()) {
      json.nextToken();
      switch (lang) {
        case "en" -> entity.label = value();
        case "mul" -> entity.defaultLabel = value();
        default -> json.skipChildren();
      }
    }
  }

  private void descriptions() throws IOException {
    if (!isMap()) {
      return;
    }
    for (String lang = json.nextFieldName(); lang != null; lang = json.nextFieldName()) {
      json.nextToken();
      if (lang.equals("en")) {
        entity.description = value();
      } else {
        json.skipChildren();
      }
    }
  }

  private void aliases() throws IOException {
    if (!isMap()) {
      return;
    }
    for (String lang = json.nextFieldName(); lang != null; lang = json.nextFieldName()) {
      json.nextToken();
      if (lang.equals("en") || lang.equals("mul")) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          entity.aliases.add(value());
        }
      } else {
        json.skipChildren();
      }
    }
  }

  /** Member "value" of the object that begins here. */
  private String value() throws IOException {
    String value = "";
    for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
      json.nextToken();
      if (field.equals("value")) {
        value = NameText.clean(json.getText());
      } else {
        json.skipChildren();
      }
    }
    return value;
  }

  private void sitelinks() throws IOException {
    if (!isMap()) {
      return;
    }
    for (String site = json.nextFieldName(); site != null; site = json.nextFieldName()) {
      json.nextToken();
      entity.sitelinks++;
      if (site.equals("enwiki")) {
        entity.enwiki = title();
      } else {
        json.skipChildren();
      }
    }
  }

  private String title() throws IOException {
    String title = "";
    for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
      json.nextToken();
      if (field.equals("title")) {
        title = json.getText();
      } else {
        json.skipChildren();
      }
    }
    return title;
  }

  private void claims() throws IOException {
    if (!isMap()) {
      return;
    }
    for (String property = json.nextFieldName();
        property != null;
        property = json.nextFieldName()) {
      json.nextToken();
      if (PROPERTIES.contains(property)) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          new StatementParser(json).read(property, entity.claims);
        }
      } else {
        json.skipChildren();
      }
    }
  }
}
