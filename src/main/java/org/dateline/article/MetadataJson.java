package org.dateline.article;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The JSON form of an article and of its metadata: id, text, date, title, url, publisher, authors.
 */
final class MetadataJson {
  private static final ObjectReader READER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build().reader();
  private static final String FIELDS =
      "write one object with the fields id and text, and date, title, url, publisher, author if"
          + " known";

  private MetadataJson() {}

  /** The object in the text; anything else is unreadable. */
  static JsonNode parse(String json) throws UnreadableException {
    try {
      JsonNode node = READER.readTree(json);
      if (!node.isObject()) {
        throw new UnreadableException("is no JSON object", FIELDS);
      }
      return node;
    } catch (JsonProcessingException broken) {
      throw new UnreadableException("is broken JSON" + where(broken), FIELDS);
    }
  }

  private static String where(JsonProcessingException broken) {
    String reason = broken.getOriginalMessage().lines().findFirst().orElse("");
    JsonLocation at = broken.getLocation();
    return (at == null ? "" : " at column " + at.getColumnNr()) + " (" + reason + ")";
  }

  static Metadata metadata(JsonNode object) throws UnreadableException {
    Optional<String> date = string(object, "date");
    return new Metadata(
        string(object, "id"),
        string(object, "title"),
        date.isPresent() ? Optional.of(PublicationDate.parse(date.get())) : Optional.empty(),
        string(object, "url"),
        string(object, "publisher"),
        authors(object));
  }

  /** The text of an article; without one the line is unreadable. */
  static String text(JsonNode object) throws UnreadableException {
    JsonNode text = object.get("text");
    if (text == null || text.isNull()) {
      throw new UnreadableException("lacks the field text", FIELDS);
    }
    if (!text.isTextual()) {
      throw new UnreadableException("has a text that is no string", FIELDS);
    }
    return text.textValue();
  }

  private static Optional<String> string(JsonNode object, String field) throws UnreadableException {
    JsonNode value = object.get(field);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isValueNode()) {
      throw new UnreadableException("has a " + field + " that is no string", FIELDS);
    }
    return Optional.of(value.asText().strip()).filter(text -> !text.isEmpty());
  }

  private static List<String> authors(JsonNode object) throws UnreadableException {
    JsonNode value = object.has("authors") ? object.get("authors") : object.get("author");
    if (value == null || value.isNull()) {
      return List.of();
    }
    if (value.isTextual()) {
      return CreditNames.plain(value.textValue());
    }
    List<String> names = new ArrayList<>();
    for (JsonNode author : value) {
      if (!author.isTextual()) {
        throw new UnreadableException("has an author that is no string", FIELDS);
      }
      names.add(author.textValue().strip());
    }
    return names;
  }
}
