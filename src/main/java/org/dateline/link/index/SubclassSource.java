package org.dateline.link.index;

import java.io.IOException;
import java.util.Optional;

/** A table of classes: columns {@code class} and {@code ancestor}, near or far. */
final class SubclassSource implements Source {
  private final InputFile file;

  SubclassSource(InputFile file) {
    this.file = file;
  }

  @Override
  public String name() {
    return file.fileName();
  }

  @Override
  public String kind() {
    return "table of classes";
  }

  @Override
  public Optional<String> date() {
    return file.day();
  }

  @Override
  public Optional<String> fingerprint() throws IOException {
    return file.fingerprint();
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
