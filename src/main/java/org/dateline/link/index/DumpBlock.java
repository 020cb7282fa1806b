package org.dateline.link.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a block of a dump's lines tells; parsed apart from others. */
final class DumpBlock {
  private static final int NAMED_BAD_LINES = 5;

  private final String file;
  private final TextBlock text;
  private final List<byte[]> records = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private String newest = "";
  private long items;
  private long entities;
  private long badLines;
  private boolean lastLineBad;

  private DumpBlock(String file, TextBlock text) {
    this.file = file;
    this.text = text;
  }

  static DumpBlock parse(String file, TextBlock text) {
    DumpBlock block = new DumpBlock(file, text);
    block.parse();
    return block;
  }

  private void parse() {
    byte[] bytes = text.bytes();
    int begin = 0;
    for (long line = text.firstLine(); begin < text.length(); line++) {
      int end = LineEnd.next(bytes, begin, text.length());
      line(begin, trimmed(begin, end), line);
      begin = end + 1;
    }
  }

  /** Without the comma and the spaces at the end of a line. */
  private int trimmed(int begin, int end) {
    int trimmed = end;
    while (trimmed > begin
        && (text.bytes()[trimmed - 1] <= ' ' && text.bytes()[trimmed - 1] >= 0
            || text.bytes()[trimmed - 1] == ',')) {
      trimmed--;
    }
    return trimmed;
  }

  private void line(int begin, int end, long number) {
    if (end == begin || end == begin + 1 && isBracket(text.bytes()[begin])) {
      return;
    }
    lastLineBad = false;
    try {
      take(EntityParser.parse(text.bytes(), begin, end - begin), number);
    } catch (IOException | RuntimeException e) {
      badLines++;
      lastLineBad = true;
      if (complaints.size() < NAMED_BAD_LINES) {
        complaints.add(
            "%s:%d: no JSON of an entity (%s); passed over, fetch the dump again if it matters"
                .formatted(file, number, reason(e)));
      }
    }
  }

  private static boolean isBracket(byte b) {
    return b == '[' || b == ']';
  }

  private static String reason(Exception e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return message.replaceFirst("\\(for Object.*|: was expecting.*", "").strip();
  }

  private void take(Entity entity, long line) throws IOException {
    if (entity.id.isEmpty()) {
      throw new IOException("no id");
    }
    entities++;
    if (!entity.isItem()) {
      return; // a property or lexeme
    }
    newest = entity.modified.compareTo(newest) > 0 ? entity.modified : newest;
    for (String wide : entity.claims.ids("P279")) {
      records.add(PartRecord.subclass(ItemCodec.number(entity.id), ItemCodec.number(wide)));
    }
    if (entity.sitelinks > 0 && entity.hasName()) {
      records.add(PartRecord.of(entity.part(file + ":" + line)));
      items++;
    }
  }

  /** Whether the last sign that can be seen is this one. */
  boolean endsWith(char sign) {
    int end = trimmed(0, text.length());
    return end > 0 && text.bytes()[end - 1] == sign;
  }

  /** Whether the last line has no end and could not be read. */
  boolean endsInBadLine() {
    return lastLineBad && text.bytes()[text.length() - 1] != '\n';
  }

  TextBlock text() {
    return text;
  }

  List<byte[]> records() {
    return records;
  }

  /** One line each for some of the lines that could not be read. */
  List<String> complaints() {
    return complaints;
  }

  /** The latest day on which an item was changed; empty where none tells. */
  String newest() {
    return newest;
  }

  long items() {
    return items;
  }

  /** Lines with an entity of any sort. */
  long entities() {
    return entities;
  }

  long badLines() {
    return badLines;
  }
}
