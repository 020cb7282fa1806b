package org.dateline.link.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an index holds of a line of a Wikidata dump, as JSON of the same form: some 2 bytes in 100.
 * Copied byte by byte, which is several times faster than reading all the JSON.
 */
final class EntityExcerpt {
  private static final List<byte[]> WHOLE = keys(Stream.of("id", "type", "modified"));
  private static final List<byte[]> BY_LANGUAGE =
      keys(Stream.of("labels", "descriptions", "aliases"));
  private static final List<byte[]> LANGUAGES = keys(Stream.of("en", "mul"));
  private static final List<byte[]> CLAIMS = keys(Stream.of("claims"));
  private static final List<byte[]> STATEMENT = keys(Stream.of("mainsnak", "rank"));
  private static final List<byte[]> SITELINKS = keys(Stream.of("sitelinks"));
  private static final List<byte[]> SITES = keys(Stream.of("enwiki"));
  private static final byte[] COUNTED = "\"\":0".getBytes(StandardCharsets.US_ASCII);
  private static final int DEEPEST = 60; // of what is passed over; a dump has 10

  private final List<byte[]> properties;
  private final byte[] bytes;
  private final int end;
  private int at;
  private int keyBegin; // of the name passed over last
  private int keyEnd;
  private byte[] kept = new byte[1 << 12];
  private int size;

  private EntityExcerpt(byte[] bytes, int begin, int length, List<byte[]> properties) {
    this.bytes = bytes;
    this.at = begin;
    this.end = begin + length;
    this.properties = properties;
  }

  /** Names as they stand in JSON. */
  static List<byte[]> keys(Set<String> names) {
    return keys(names.stream().sorted());
  }

  private static List<byte[]> keys(Stream<String> names) {
    return names.map(name -> name.getBytes(StandardCharsets.US_ASCII)).toList();
  }

  /**
   * The excerpt of an object, empty when it is not of the form of objects; what is left out is not
   * checked further.
   *
   * @param properties whose statements are kept
   */
  static Optional<byte[]> of(byte[] bytes, int begin, int length, List<byte[]> properties) {
    EntityExcerpt excerpt = new EntityExcerpt(bytes, begin, length, properties);
    try {
      excerpt.entity();
      return excerpt.blank() == excerpt.end
          ? Optional.of(Arrays.copyOf(excerpt.kept, excerpt.size))
          : Optional.empty();
    } catch (NotJson | ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private void entity() {
    open();
    while (isMember()) {
      int key = at;
      key();
      if (in(WHOLE)) {
        copyValue(key);
      } else if (in(BY_LANGUAGE)) {
        map(key, LANGUAGES);
      } else if (in(CLAIMS)) {
        map(key, properties);
      } else if (in(SITELINKS)) {
        map(key, SITES);
      } else {
        value();
      }
    }
    close();
  }

  /** Copies a member whose value is a map, with some of its members; sites are counted besides. */
  private void map(int key, List<byte[]> wanted) {
    if (bytes[at] != '{') {
      copyValue(key);
      return;
    }
    separate();
    copy(key, at);
    open();
    while (isMember()) {
      int name = at;
      if (!isKey(wanted)) {
        value();
        if (wanted == SITES) {
          separate();
          copy(COUNTED, 0, COUNTED.length);
        }
      } else if (wanted == properties && bytes[at] == '[') {
        statements(name);
      } else {
        copyValue(name);
      }
    }
    close();
  }

  /** Copies a list of statements without their qualifiers and references. */
  private void statements(int key) {
    separate();
    copy(key, at);
    put('[');
    at++;
    while (bytes[blank()] != ']') {
      if (bytes[at] == ',') {
        at++;
        blank();
      }
      separate();
      open();
      while (isMember()) {
        int name = at;
        if (isKey(STATEMENT)) {
          copyValue(name);
        } else {
          value();
        }
      }
      close();
    }
    put(']');
    at++;
  }

  private void open() {
    if (bytes[blank()] != '{') {
      throw NotJson.HERE;
    }
    at++;
    put('{');
  }

  private void close() {
    put('}');
    at++;
  }

  /** Whether another member stands here; goes to its name, or to the end of the object. */
  private boolean isMember() {
    byte sign = bytes[blank()];
    if (sign == ',') {
      at++;
      sign = bytes[blank()];
    }
    if (sign != '"' && sign != '}') {
      throw NotJson.HERE;
    }
    return sign == '"';
  }

  /** Passes over a member's name, up to its value. */
  private void key() {
    keyBegin = at + 1;
    string();
    keyEnd = at - 1;
    if (bytes[blank()] != ':') {
      throw NotJson.HERE;
    }
    at++;
    blank();
  }

  private boolean isKey(List<byte[]> names) {
    key();
    return in(names);
  }

  /** Whether the name passed over last is one of some. */
  private boolean in(List<byte[]> names) {
    for (byte[] name : names) {
      if (Arrays.equals(name, 0, name.length, bytes, keyBegin, keyEnd)) {
        return true;
      }
    }
    return false;
  }

  /** Goes to what is no blank, and tells where that is. */
  private int blank() {
    while (at < end && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
      at++;
    }
    return at;
  }

  /** Passes over a string. */
  private void string() {
    at = within(afterString(bytes, at));
  }

  private static int afterString(byte[] text, int begin) {
    int i = begin + 1;
    for (byte sign = text[i]; sign != '"'; sign = text[i]) {
      i += sign == '\\' ? 2 : 1;
    }
    return i + 1;
  }

  /** Passes over a value. */
  private void value() {
    byte sign = bytes[at];
    if (sign == '"') {
      string();
    } else if (sign == '{' || sign == '[') {
      nest();
    } else {
      int begin = at;
      while (bytes[at] > ' ' && bytes[at] != ',' && bytes[at] != '}' && bytes[at] != ']') {
        at++;
      }
      if (within(at) == begin) {
        throw NotJson.HERE;
      }
    }
  }

  /** Passes over an object or a list, with all in it. */
  private void nest() {
    byte[] text = bytes; // where most of the time goes: no fields
    int i = at;
    long kinds = 0; // a bit for each object or list that is open
    int depth = 0;
    do {
      byte sign = text[i];
      if (sign == '"') {
        i = afterString(text, i);
        continue;
      }
      i++;
      if (sign == '{' || sign == '[') {
        kinds = kinds << 1 | (sign == '{' ? 1 : 0);
        depth++;
      } else if (sign == '}' || sign == ']') {
        if ((kinds & 1) != (sign == '}' ? 1 : 0)) {
          throw NotJson.HERE;
        }
        kinds >>>= 1;
        depth--;
      }
    } while (depth > 0 && depth < DEEPEST);
    if (depth > 0) {
      throw NotJson.HERE;
    }
    at = within(i);
  }

  private int within(int index) {
    if (index > end) {
      throw NotJson.HERE;
    }
    return index;
  }

  private void copyValue(int key) {
    value();
    separate();
    copy(key, at);
  }

  private void separate() {
    if (size > 0 && kept[size - 1] != '{' && kept[size - 1] != '[') {
      put(',');
    }
  }

  private void put(char sign) {
    copy(new byte[] {(byte) sign}, 0, 1);
  }

  private void copy(int begin, int to) {
    copy(bytes, begin, to);
  }

  private void copy(byte[] from, int begin, int to) {
    int length = to - begin;
    if (size + length > kept.length) {
      kept = Arrays.copyOf(kept, Math.max(kept.length * 2, size + length));
    }
    System.arraycopy(from, begin, kept, size, length);
    size += length;
  }

  /** Not of the form of JSON. */
  private static final class NotJson extends RuntimeException {
    private static final long serialVersionUID = 1;
    static final NotJson HERE = new NotJson();

    private NotJson() {
      super("no JSON", null, false, false);
    }
  }
}
