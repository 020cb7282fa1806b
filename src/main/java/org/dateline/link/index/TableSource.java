package org.dateline.link.index;

import java.io.IOException;
import java.util.Optional;
import org.dateline.link.Item;

/** A table of items: a header, then a row each, with values of a cell between bars. */
final class TableSource extends FileSource {
  TableSource(InputFile file) {
    super(file);
  }

  @Override
  public String kind() {
    return "table of items";
  }

  @Override
  public Position read(Position from, PartSink sink, IndexWatcher watcher) throws IOException {
    Position position = Position.START;
    try (TextLines lines = new TextLines(file)) {
      TableColumns columns = TableColumns.of(lines.next(), file, "qid", "label");
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank()) {
          sink.record(PartRecord.of(part(columns.row(line, lines.number()))));
        }
        position = Position.at(lines.characters(), lines.number(), position.items() + 1);
        sink.reached(position);
      }
    }
    watcher.reading(name(), position.bytes(), position.lines(), position.items());
    return position;
  }

  private ItemPart part(TableColumns.Row row) {
    Item item =
        new Item(
            row.id("qid"),
            row.text("label"),
            row.values("aliases"),
            row.text("description"),
            Optional.empty(),
            row.ids("types"),
            row.count("popularity"),
            Optional.of(row.text("enwiki").replace('_', ' ')).filter(title -> !title.isEmpty()),
            row.ids("countries"),
            row.ids("occupations"),
            row.year("born"),
            row.year("died"),
            Optional.of(row.text("coordinates")).filter(text -> !text.isEmpty()));
    return new ItemPart(item, ItemPart.Origin.TABLE, file.name() + ":" + row.line());
  }
}
