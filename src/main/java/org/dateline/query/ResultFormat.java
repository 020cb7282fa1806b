package org.dateline.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.UserError;

/** How results are printed. */
public enum ResultFormat {
  TABLE,
  CSV,
  TSV,
  JSON,
  XML;

  /** By its lower-case name, as {@code --results} takes it. */
  public static ResultFormat of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.label().equals(name))
        .findFirst()
        .orElseThrow(() -> UserError.unknownFormat("--results " + name, labels()));
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(ResultFormat::label).toList();
  }

  private String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
