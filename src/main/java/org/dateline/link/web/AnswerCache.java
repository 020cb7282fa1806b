package org.dateline.link.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.UserError;

/**
 * Answers of a service in a file of JSON lines, the last one for a key counts. Lines are only ever
 * added; one that cannot be understood, such as a last one cut off, is passed over. Thread-safe.
 */
final class AnswerCache {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final Clock clock;
  private final Map<String, Entry> entries = new HashMap<>();
  private boolean started;

  AnswerCache(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
    if (Files.exists(file)) {
      load();
    }
  }

  private record Entry(Instant at, boolean hit, JsonNode value) {}

  private void load() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        load(line);
      }
    } catch (IOException e) {
      throw UserError.notReadable(file);
    }
  }

  private void load(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (node.path("key").isTextual() && node.path("at").isTextual() && node.has("value")) {
        Instant at = Instant.parse(node.path("at").asText());
        boolean hit = node.path("hit").asBoolean();
        entries.put(node.path("key").asText(), new Entry(at, hit, node.path("value")));
      }
    } catch (JsonProcessingException | DateTimeException e) {
      // cut off or not ours: it will be asked for again
    }
  }

  /** An answer that is not too old. */
  synchronized Optional<JsonNode> fresh(String key) {
    Entry entry = entries.get(key);
    boolean fresh =
        entry != null && clock.instant().isBefore(entry.at().plus(lifetime(key, entry.hit())));
    return fresh ? Optional.of(entry.value()) : Optional.empty();
  }

  /** An answer of any age. */
  synchronized Optional<JsonNode> any(String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::value);
  }

  /** Different for each key, so that what was asked in one day is not all asked again in one. */
  private static Duration lifetime(String key, boolean hit) {
    int from = hit ? 30 : 3;
    int to = hit ? 90 : 7;
    return Duration.ofDays(from + Math.floorMod(key.hashCode(), to - from + 1));
  }

  /**
   * Keeps an answer.
   *
   * @param hit whether the service knows something; that it does not is soon asked again
   */
  synchronized void put(String key, boolean hit, JsonNode value) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    entries.put(key, new Entry(now, hit, value));
    ObjectNode line = JSON.createObjectNode();
    line.put("key", key).put("at", now.toString()).put("hit", hit).set("value", value);
    try {
      Files.writeString(
          file,
          (started ? "" : beginning()) + line + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      started = true;
    } catch (IOException e) {
      throw UserError.notWritable(file, e);
    }
  }

  /** A line that was cut off ends here, and spoils not the next one. */
  private String beginning() throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    return Files.exists(file) && Files.size(file) > 0 ? "\n" : "";
  }
}
