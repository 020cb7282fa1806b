package org.dateline.link.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.dateline.link.Item;
import org.dateline.link.KnownEntity.Kind;

/** Items as bytes. */
final class ItemCodec {
  private static final Kind[] KINDS = Kind.values();
  private static final int ENWIKI = 1;
  private static final int ENWIKI_IS_LABEL = 2;
  private static final int BORN = 4;
  private static final int DIED = 8;
  private static final int COORDINATES = 16;

  private ItemCodec() {}

  static int number(String id) {
    return Integer.parseInt(id, 1, id.length(), 10);
  }

  static String id(int number) {
    return "Q" + number;
  }

  static void write(Item item, DataOutput out) throws IOException {
    out.writeVInt(number(item.id()));
    out.writeString(item.label());
    writeStrings(item.aliases(), out);
    out.writeString(item.description());
    out.writeByte((byte) item.kind().map(kind -> kind.ordinal() + 1).orElse(0).intValue());
    writeIds(item.classes(), out);
    out.writeVInt(item.popularity());
    writeIds(item.countries(), out);
    writeIds(item.occupations(), out);
    int flags = flags(item);
    out.writeByte((byte) flags);
    if ((flags & (ENWIKI | ENWIKI_IS_LABEL)) == ENWIKI) {
      out.writeString(item.enwiki().orElseThrow());
    }
    if (item.born().isPresent()) {
      out.writeZInt(item.born().getAsInt());
    }
    if (item.died().isPresent()) {
      out.writeZInt(item.died().getAsInt());
    }
    if (item.coordinates().isPresent()) {
      out.writeString(item.coordinates().get());
    }
  }

  private static int flags(Item item) {
    return (item.enwiki().isPresent() ? ENWIKI : 0)
        | (item.enwiki().filter(item.label()::equals).isPresent() ? ENWIKI_IS_LABEL : 0)
        | (item.born().isPresent() ? BORN : 0)
        | (item.died().isPresent() ? DIED : 0)
        | (item.coordinates().isPresent() ? COORDINATES : 0);
  }

  static Item read(DataInput in) throws IOException {
    String id = id(in.readVInt());
    String label = in.readString();
    List<String> aliases = readStrings(in);
    String description = in.readString();
    int kind = in.readByte();
    List<String> classes = readIds(in);
    int popularity = in.readVInt();
    List<String> countries = readIds(in);
    List<String> occupations = readIds(in);
    int flags = in.readByte();
    return new Item(
        id,
        label,
        aliases,
        description,
        kind == 0 ? Optional.empty() : Optional.of(KINDS[kind - 1]),
        classes,
        popularity,
        enwiki(flags, label, in),
        countries,
        occupations,
        (flags & BORN) == 0 ? OptionalInt.empty() : OptionalInt.of(in.readZInt()),
        (flags & DIED) == 0 ? OptionalInt.empty() : OptionalInt.of(in.readZInt()),
        (flags & COORDINATES) == 0 ? Optional.empty() : Optional.of(in.readString()));
  }

  private static Optional<String> enwiki(int flags, String label, DataInput in) throws IOException {
    if ((flags & ENWIKI) == 0) {
      return Optional.empty();
    }
    return Optional.of((flags & ENWIKI_IS_LABEL) == 0 ? in.readString() : label);
  }

  static void writeStrings(List<String> strings, DataOutput out) throws IOException {
    out.writeVInt(strings.size());
    for (String string : strings) {
      out.writeString(string);
    }
  }

  static List<String> readStrings(DataInput in) throws IOException {
    int count = in.readVInt();
    if (count == 0) {
      return List.of();
    }
    List<String> strings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      strings.add(in.readString());
    }
    return strings;
  }

  private static void writeIds(List<String> ids, DataOutput out) throws IOException {
    out.writeVInt(ids.size());
    for (String id : ids) {
      out.writeVInt(number(id));
    }
  }

  private static List<String> readIds(DataInput in) throws IOException {
    int count = in.readVInt();
    if (count == 0) {
      return List.of();
    }
    List<String> ids = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      ids.add(id(in.readVInt()));
    }
    return ids;
  }
}
