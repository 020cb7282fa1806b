package org.dateline.link.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A key, a tag and a value, sorted in this order; what joins of tables are made of. */
final class JoinRecord {
  static final char ITEM = 'a';
  static final char DISAMBIGUATION = 'b';
  static final char ARTICLE = 'c';
  static final char REDIRECT_PAGE = 'd';
  static final char TARGET = 'e';

  private static final char SEPARATOR = '\0'; // in no title

  private JoinRecord() {}

  static byte[] of(String key, char tag, String value) {
    return (key + SEPARATOR + tag + value).getBytes(StandardCharsets.UTF_8);
  }

  /** Takes all records of the next key. */
  static Group group(MergedRuns records) throws IOException {
    String first = text(records.peek());
    String key = first.substring(0, first.indexOf(SEPARATOR));
    List<String> values = new ArrayList<>();
    while (records.peek() != null && text(records.peek()).startsWith(key + SEPARATOR)) {
      values.add(text(records.take()).substring(key.length() + 1));
    }
    return new Group(key, values);
  }

  private static String text(byte[] record) {
    return new String(record, StandardCharsets.UTF_8);
  }

  /**
   * All records of a key.
   *
   * @param values each after its tag
   */
  record Group(String key, List<String> values) {
    /** The first value with a tag, or null. */
    String first(char tag) {
      List<String> all = all(tag);
      return all.isEmpty() ? null : all.get(0);
    }

    List<String> all(char tag) {
      return values.stream().filter(v -> v.charAt(0) == tag).map(v -> v.substring(1)).toList();
    }
  }
}
