package org.dateline.link.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of an item's statements: the preferred ones, else the normal ones. */
final class Claims {
  private static final int PRECISION_YEAR = 9;
  private static final Pattern TIME = Pattern.compile("([+-])0*([0-9]{1,7})-.*");

  private Claims() {}

  static List<String> items(JsonNode claims, String property) {
    return values(claims, property).stream()
        .map(value -> value.path("id").asText())
        .filter(WikidataItems::isItem)
        .distinct()
        .toList();
  }

  /** Negative before our era; empty when it is only known to a decade or worse. */
  static OptionalInt year(JsonNode claims, String property) {
    for (JsonNode value : values(claims, property)) {
      Matcher time = TIME.matcher(value.path("time").asText());
      if (time.matches() && value.path("precision").asInt() >= PRECISION_YEAR) {
        int year = Integer.parseInt(time.group(2));
        return OptionalInt.of(time.group(1).equals("-") ? -year : year);
      }
    }
    return OptionalInt.empty();
  }

  /** Latitude and longitude in degrees. */
  static Optional<String> coordinates(JsonNode claims) {
    return values(claims, "P625").stream()
        .filter(v -> v.path("latitude").isNumber() && v.path("longitude").isNumber())
        .map(v -> v.path("latitude").asText() + "," + v.path("longitude").asText())
        .findFirst();
  }

  private static List<JsonNode> values(JsonNode claims, String property) {
    List<JsonNode> preferred = ranked(claims.path(property), "preferred");
    return preferred.isEmpty() ? ranked(claims.path(property), "normal") : preferred;
  }

  private static List<JsonNode> ranked(JsonNode statements, String rank) {
    List<JsonNode> values = new ArrayList<>();
    for (JsonNode statement : statements) {
      JsonNode value = statement.path("mainsnak").path("datavalue").path("value");
      if (statement.path("rank").asText().equals(rank) && value.isObject()) {
        values.add(value);
      }
    }
    return values;
  }
}
