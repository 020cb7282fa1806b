package org.dateline.link.index;

import java.io.IOException;

/** A table of classes: columns {@code class} and {@code ancestor}, near or far. */
final class SubclassSource extends FileSource {
  SubclassSource(InputFile file) {
    super(file);
  }

  @Override
  public String kind() {
    return "table of classes";
  }

  @Override
  public Position read(Position from, PartSink sink, IndexWatcher watcher) throws IOException {
    Position position = Position.START;
    try (TextLines lines = new TextLines(file)) {
      TableColumns columns = TableColumns.of(lines.next(), file, "class", "ancestor");
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank()) {
          TableColumns.Row row = columns.row(line, lines.number());
          int narrow = ItemCodec.number(row.id("class"));
          sink.record(PartRecord.subclass(narrow, ItemCodec.number(row.id("ancestor"))));
        }
        position = Position.at(lines.characters(), lines.number(), 0);
        sink.reached(position);
      }
    }
    watcher.reading(name(), position.bytes(), position.lines(), 0);
    return position;
  }
}
