package org.dateline.link.index;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.dateline.link.Item;

/** Reads one statement of a dump's claims. */
final class StatementParser {
  private static final int YEAR = 9; // Wikidata's precision of time: below are decades and more
  private static final Pattern YEARS = Pattern.compile("-?\\d{1,9}");
  private static final int DECIMALS = 4; // of a degree: ten metres

  private final JsonParser json;
  private String id = "";
  private String time = "";
  private int precision;
  private String latitude = "";
  private String longitude = "";
  private String rank = "normal";

  StatementParser(JsonParser json) {
    this.json = json;
  }

  /** Reads the object that begins here; gives its value, if it has one that can be used. */
  void read(String property, Claims claims) throws IOException {
    statement();
    String value = value(property);
    if (!value.isEmpty()) {
      claims.add(property, value, rank);
    }
  }

  private String value(String property) {
    return switch (property) {
      case "P569", "P570" -> precision >= YEAR ? year(time) : "";
      case "P625" -> latitude.isEmpty() || longitude.isEmpty() ? "" : latitude + "," + longitude;
      default -> Item.isId(id) ? id : "";
    };
  }

  // Members are told apart by the object they stand in: "id" of a statement is another thing.
  private void statement() throws IOException {
    for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
      json.nextToken();
      switch (field) {
        case "mainsnak" -> inner("datavalue", () -> inner("value", this::value));
        case "rank" -> rank = json.getText();
        default -> json.skipChildren();
      }
    }
  }

  /** Reads a member of the object that begins here, if one does, and passes over the others. */
  private void inner(String member, Reading reading) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      return;
    }
    for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
      json.nextToken();
      if (field.equals(member)) {
        reading.read();
      } else {
        json.skipChildren();
      }
    }
  }

  private void value() throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      return;
    }
    for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
      json.nextToken();
      switch (field) {
        case "id" -> id = json.getText();
        case "time" -> time = json.getText();
        case "precision" -> precision = json.getValueAsInt();
        case "latitude" -> latitude = degrees();
        case "longitude" -> longitude = degrees();
        default -> json.skipChildren();
      }
    }
  }

  /** What is to be read where the parser stands. */
  private interface Reading {
    void read() throws IOException;
  }

  private String degrees() throws IOException {
    return json.currentToken().isNumeric()
        ? new BigDecimal(json.getText())
            .setScale(DECIMALS, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        : "";
  }

  /** The year of {@code +1952-03-11T00:00:00Z}, which may lie before our era. */
  static String year(String time) {
    int end = time.indexOf('-', 1);
    String digits = end < 0 ? "" : time.substring(time.startsWith("+") ? 1 : 0, end);
    return YEARS.matcher(digits).matches() ? digits : "";
  }
}
