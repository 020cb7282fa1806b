package org.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The files of sets. */
final class Json {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Json() {}

  static JsonNode read(Path file) throws IOException {
    return MAPPER.readTree(Files.readString(file));
  }

  /** The objects of a file that has one a line. */
  static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> objects = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        objects.add(MAPPER.readTree(line));
      }
    }
    return objects;
  }

  /** The strings of an array; none when it is missing. */
  static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(one -> strings.add(one.asText()));
    return strings;
  }

  /** A string, empty when it is missing or null. */
  static String text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isNull() ? "" : value.asText();
  }

  /** The path itself when it is a file, else what matches below it, sorted. */
  static List<Path> files(Path data, String... globs) throws IOException {
    if (Files.isRegularFile(data)) {
      return List.of(data);
    }
    if (!Files.isDirectory(data)) {
      throw new NoSuchFileException(data.toString());
    }
    List<PathMatcher> matchers =
        Arrays.stream(globs)
            .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
            .toList();
    try (Stream<Path> all = Files.walk(data, 2)) {
      List<Path> found =
          all.filter(file -> matchers.stream().anyMatch(m -> m.matches(data.relativize(file))))
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw new NoSuchFileException(data.resolve(globs[0]).toString());
      }
      return found;
    }
  }
}
