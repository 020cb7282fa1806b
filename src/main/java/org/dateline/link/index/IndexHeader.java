package org.dateline.link.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

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
    ObjectNode root = JSON.createObjectNode();
    root.put("format", kind.format).put("version", VERSION).put("filter", filter);
    for (SourceInfo source : sources) {
      ObjectNode node = root.withArray("sources").addObject();
      node.put("name", source.name()).put("kind", source.kind());
      source.date().ifPresent(date -> node.put("date", date));
      node.put("lines", source.lines()).put("badLines", source.badLines());
    }
    counts.forEach(root.withObject("/counts")::put);
    files.forEach(
        (name, info) ->
            root.withObject("/files")
                .putObject(name)
                .put("length", info.length())
                .put("crc32", info.crc32()));
    Files.write(folder.resolve(FILE), JSON.writeValueAsBytes(root));
  }

  /** Reads the header of an index in a folder. */
  static IndexHeader read(Path folder) throws IOException {
    JsonNode root = JSON.readTree(Files.readAllBytes(folder.resolve(FILE)));
    Kind kind = Kind.of(root.path("format").asText());
    int version = root.path("version").asInt();
    if (version != VERSION) {
      throw new IOException(
          "it has version %d of the format, this program reads %d".formatted(version, VERSION));
    }
    List<SourceInfo> sources = new ArrayList<>();
    root.path("sources").forEach(node -> sources.add(source(node)));
    Map<String, Long> counts = new TreeMap<>();
    root.path("counts").properties().forEach(e -> counts.put(e.getKey(), e.getValue().asLong()));
    Map<String, FileInfo> files = new TreeMap<>();
    root.path("files").properties().forEach(e -> files.put(e.getKey(), file(e.getValue())));
    return new IndexHeader(kind, sources, root.path("filter").asText(), counts, files);
  }

  private static SourceInfo source(JsonNode node) {
    return new SourceInfo(
        node.path("name").asText(),
        node.path("kind").asText(),
        Optional.ofNullable(node.path("date").textValue()),
        node.path("lines").asLong(),
        node.path("badLines").asLong());
  }

  private static FileInfo file(JsonNode node) {
    return new FileInfo(node.path("length").asLong(), node.path("crc32").asText());
  }
}
