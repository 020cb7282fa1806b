package org.dateline.link.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an index says of itself in its first file, which is written last.
 *
 * @param kind what it leads names to
 * @param sources what it was made from, by name
 * @param filter which items were kept, in words
 * @param counts items, names and the like, by what is counted
 * @param files length and checksum of each other file, by name
 */
public record IndexHeader(
    Kind kind,
    List<SourceInfo> sources,
    String filter,
    Map<String, Long> counts,
    Map<String, FileInfo> files) {
  static final String FILE = "index.json";
  static final int VERSION = 1;

  /** What names lead to. */
  public enum Kind {
    ITEMS("dateline item index", "index of Wikidata items"),
    TITLES("dateline title index", "wikidict of Wikipedia titles");

    private final String format;
    private final String what;

    Kind(String format, String what) {
      this.format = format;
      this.what = what;
    }

    /** In words. */
    public String what() {
      return what;
    }

    private static Kind of(String format) throws IOException {
      for (Kind kind : values()) {
        if (kind.format.equals(format)) {
          return kind;
        }
      }
      throw new IOException(FILE + " is no header of an index");
    }
  }

  public IndexHeader {
    sources = List.copyOf(sources);
    counts = new TreeMap<>(counts);
    files = new TreeMap<>(files);
  }

  /**
   * One source.
   *
   * @param name its file's name without folder
   * @param kind what sort of source
   * @param date day of the data as YYYY-MM-DD, where known
   * @param lines how many it had
   * @param badLines how many of them were passed over because they could not be read
   */
  public record SourceInfo(
      String name, String kind, Optional<String> date, long lines, long badLines) {}

  /**
   * One file of the index.
   *
   * @param length in bytes
   * @param crc32 checksum in hexadecimal
   */
  public record FileInfo(long length, String crc32) {}

  /** Sources, day, size and a checksum of the contents, in one line. */
  public String name() {
    List<String> names = new ArrayList<>();
    for (SourceInfo source : sources) {
      names.add(source.name() + source.date().map(date -> " of " + date).orElse(""));
    }
    String counted = kind == Kind.ITEMS ? "items" : "names";
    return String.format(
        Locale.ROOT,
        "%s of %s (%,d %s, %s)",
        kind == Kind.ITEMS ? "index" : "wikidict",
        String.join(", ", names),
        counts.getOrDefault(counted, 0L),
        counted,
        files.get(kind == Kind.ITEMS ? ItemsWriter.ITEMS : FormTransducer.NAMES).crc32());
  }

  void write(Path folder) throws IOException {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("format", kind.format);
    root.put("version", VERSION);
    root.put("filter", filter);
    root.put("sources", sources.stream().map(IndexHeader::members).toList());
    root.put("counts", counts);
    Map<String, Object> infos = new TreeMap<>();
    files.forEach((name, info) -> infos.put(name, members(info)));
    root.put("files", infos);
    HeaderFile.write(folder.resolve(FILE), root);
  }

  private static Map<String, Object> members(SourceInfo source) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("name", source.name());
    members.put("kind", source.kind());
    source.date().ifPresent(date -> members.put("date", date));
    members.put("lines", source.lines());
    members.put("badLines", source.badLines());
    return members;
  }

  private static Map<String, Object> members(FileInfo file) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("length", file.length());
    members.put("crc32", file.crc32());
    return members;
  }

  /** Reads the header of an index in a folder. */
  static IndexHeader read(Path folder) throws IOException {
    HeaderFile.Node root = HeaderFile.read(folder.resolve(FILE));
    Kind kind = Kind.of(root.at("format").text());
    long version = root.at("version").number();
    if (version != VERSION) {
      throw new IOException(
          "it has version %d of the format, this program reads %d".formatted(version, VERSION));
    }
    List<SourceInfo> sources =
        root.at("sources").elements().stream().map(IndexHeader::source).toList();
    Map<String, Long> counts = new TreeMap<>();
    root.at("counts").members().forEach((what, count) -> counts.put(what, count.number()));
    Map<String, FileInfo> files = new TreeMap<>();
    root.at("files").members().forEach((name, info) -> files.put(name, file(info)));
    return new IndexHeader(kind, sources, root.at("filter").text(), counts, files);
  }

  private static SourceInfo source(HeaderFile.Node node) {
    return new SourceInfo(
        node.at("name").text(),
        node.at("kind").text(),
        Optional.of(node.at("date").text()).filter(date -> !date.isEmpty()),
        node.at("lines").number(),
        node.at("badLines").number());
  }

  private static FileInfo file(HeaderFile.Node node) {
    return new FileInfo(node.at("length").number(), node.at("crc32").text());
  }
}
