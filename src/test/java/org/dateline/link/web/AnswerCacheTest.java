package org.dateline.link.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerCacheTest {
  @TempDir Path folder;
  private Instant now = Instant.parse("2024-05-17T12:00:00Z");

  private AnswerCache cache() {
    return new AnswerCache(file(), clock());
  }

  private Path file() {
    return folder.resolve("made/when/needed.jsonl");
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }

  private static JsonNode value(String text) {
    return JsonNodeFactory.instance.objectNode().put("v", text);
  }

  @Test
  void keepsTheLastAnswer() {
    AnswerCache first = cache();
    first.put("a", true, value("one"));
    first.put("b", true, value("two"));
    first.put("a", true, value("three"));
    AnswerCache second = cache();
    assertThat(second.fresh("a")).contains(value("three"));
    assertThat(second.fresh("b")).contains(value("two"));
    assertThat(second.fresh("c")).isEmpty();
    assertThat(file()).content().hasLineCount(3);
  }

  @Test
  void hitsLastMonthsAndMissesDays() {
    AnswerCache cache = cache();
    for (int i = 0; i < 100; i++) {
      cache.put("hit" + i, true, value(""));
      cache.put("miss" + i, false, value(""));
    }
    assertThat(fresh("hit", Duration.ofDays(29))).isEqualTo(100);
    assertThat(fresh("hit", Duration.ofDays(60))).isBetween(20L, 80L);
    assertThat(fresh("hit", Duration.ofDays(91))).isZero();
    assertThat(fresh("miss", Duration.ofDays(2))).isEqualTo(100);
    assertThat(fresh("miss", Duration.ofDays(8))).isZero();
    assertThat(cache().any("miss7")).isPresent();
  }

  private long fresh(String kind, Duration age) {
    Instant start = now;
    now = now.plus(age);
    AnswerCache later = cache();
    long count =
        java.util.stream.IntStream.range(0, 100)
            .filter(i -> later.fresh(kind + i).isPresent())
            .count();
    now = start;
    return count;
  }

  @Test
  void passesOverALineThatWasCutOff() throws IOException {
    cache().put("a", true, value("one"));
    Files.writeString(file(), "{\"key\": \"b\", \"at\": \"2024-0", StandardOpenOption.APPEND);
    AnswerCache after = cache();
    assertThat(after.fresh("a")).contains(value("one"));
    assertThat(after.fresh("b")).isEmpty();
    after.put("c", true, value("three"));
    assertThat(cache().fresh("c")).contains(value("three"));
  }

  @Test
  void passesOverLinesOfSomethingElse() throws IOException {
    Files.createDirectories(file().getParent());
    Files.write(
        file(),
        ("[]\n17\n{\"key\": 5, \"at\": 7}\n{\"key\":\"a\",\"at\":\"yesterday\",\"value\":{}}\n\u0000")
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    assertThat(cache().any("a")).isEmpty();
  }
}
