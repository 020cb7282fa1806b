package org.dateline.link.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A header as JSON; without data binding, whose start takes longer than an index takes to open. */
final class HeaderFile {
  private static final JsonFactory JSON = new JsonFactory();

  private HeaderFile() {}

  /** Writes maps, lists, texts and numbers. */
  static void write(Path file, Map<String, Object> header) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        JsonGenerator json = JSON.createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      write(json, header);
    }
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> member : map.entrySet()) {
        json.writeFieldName((String) member.getKey());
        write(json, member.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        write(json, element);
      }
      json.writeEndArray();
    } else if (value instanceof Number number) {
      json.writeNumber(number.longValue());
    } else {
      json.writeString((String) value);
    }
  }

  /** Reads what was written; whole numbers are of type Long. */
  static Node read(Path file) throws IOException {
    try (JsonParser json = JSON.createParser(Files.readAllBytes(file))) {
      json.nextToken();
      Object value = value(json);
      if (!(value instanceof Map<?, ?>)) {
        throw new IOException(file.getFileName() + " holds no JSON object");
      }
      return new Node(value);
    }
  }

  private static Object value(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        json.nextToken();
        map.put(name, value(json));
      }
      return map;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(json));
      }
      return list;
    }
    return token == JsonToken.VALUE_NUMBER_INT ? json.getLongValue() : json.getValueAsString();
  }

  /** A value of a header, or null where it has none. */
  record Node(Object value) {
    Node at(String member) {
      return new Node(value instanceof Map<?, ?> map ? map.get(member) : null);
    }

    /** Its text, empty where it is none. */
    String text() {
      return value instanceof String text ? text : "";
    }

    long number() {
      return value instanceof Long number ? number : 0;
    }

    List<Node> elements() {
      return value instanceof List<?> list ? list.stream().map(Node::new).toList() : List.of();
    }

    Map<String, Node> members() {
      Map<String, Node> members = new LinkedHashMap<>();
      if (value instanceof Map<?, ?> map) {
        map.forEach((name, member) -> members.put((String) name, new Node(member)));
      }
      return members;
    }
  }
}
