package org.dateline.link.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PoliteClientTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2024-05-17T12:00:00Z"), ZoneOffset.UTC);

  private final StubService service = new StubService();
  private final List<Duration> pauses = new ArrayList<>();
  private final PoliteClient client = client(Duration.ofSeconds(20));

  private PoliteClient client(Duration timeout) {
    return new PoliteClient(new HttpSender("Tester/1 (a@example.org)", timeout), NOON, pauses::add);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private Call call() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("titles", "Åse & Ola|Q1");
    parameters.put("format", "json");
    return Call.get(service.address("/api"), parameters);
  }

  @Test
  void saysWhoAsksAndTakesPackedAnswers() throws IOException {
    service.replyPacked("{'name': 'Åse'}");
    assertThat(client.ask(call()).path("name").asText()).isEqualTo("Åse");
    StubService.Asked asked = service.asked().get(0);
    assertThat(asked.method()).isEqualTo("GET");
    assertThat(asked.path()).isEqualTo("/api");
    assertThat(asked.parameters())
        .containsExactly(Map.entry("titles", "Åse & Ola|Q1"), Map.entry("format", "json"));
    assertThat(asked.header("User-agent")).isEqualTo("Tester/1 (a@example.org)");
    assertThat(asked.header("Accept-encoding")).isEqualTo("gzip");
    assertThat(asked.header("Accept")).isEqualTo("application/json");
    assertThat(pauses).isEmpty();
  }

  @Test
  void waitsAsLongAsTheServiceSays() {
    service
        .reply(429, Map.of("Retry-After", "17"), "{}")
        .reply(503, Map.of("Retry-After", "Fri, 17 May 2024 12:01:30 GMT"), "busy")
        .reply(429, Map.of("Retry-After", "Fri, 17 May 2024 11:00:00 GMT"), "{}")
        .reply("{'ok': 1}");
    assertThat(client.ask(call()).path("ok").asInt()).isEqualTo(1);
    assertThat(pauses)
        .containsExactly(Duration.ofSeconds(17), Duration.ofSeconds(90), Duration.ZERO);
  }

  @Test
  void waitsForServersThatLag() {
    String lagging = "{'error': {'code': 'maxlag', 'info': 'Waiting for a server', 'lag': 6.1}}";
    service.reply(200, Map.of("Retry-After", "5"), lagging).reply(lagging).reply("{'ok': 1}");
    client.ask(call());
    assertThat(pauses).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(2));
  }

  @Test
  void givesUpAfterFiveAttemptsWithLongerAndLongerPauses() {
    for (int i = 0; i < 5; i++) {
      service.reply(500 + i, Map.of(), "oops");
    }
    assertThatThrownBy(() -> client.ask(call()))
        .isInstanceOf(ServiceFailure.class)
        .hasMessage("127.0.0.1: status 504");
    assertThat(pauses).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 8L);
    assertThat(service.asked()).hasSize(5);
  }

  @Test
  void doesNotWaitForHours() {
    service.reply(429, Map.of("Retry-After", "3600"), "{}");
    assertThatThrownBy(() -> client.ask(call())).isInstanceOf(ServiceFailure.class);
    assertThat(pauses).isEmpty();
  }

  @Test
  void asksAgainWhenAnAnswerBreaksOff() {
    service.reply("{'query': {'pages': [{'ti").reply("").reply("{'ok': 1}");
    client.ask(call());
    assertThat(pauses).extracting(Duration::toSeconds).containsExactly(1L, 2L);
  }

  @Test
  void asksAgainWhenNoAnswerComes() {
    service.silence().reply("{'ok': 1}");
    PoliteClient impatient = client(Duration.ofMillis(300));
    assertThat(impatient.ask(call()).path("ok").asInt()).isEqualTo(1);
    assertThat(pauses).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void asksNotAgainWhatIsRefused() {
    service.reply(403, Map.of(), "{}").reply("{'error': {'code': 'badvalue'}}").reply("[1, 2]");
    assertThatThrownBy(() -> client.ask(call())).hasMessage("127.0.0.1: status 403");
    assertThatThrownBy(() -> client.ask(call())).hasMessage("127.0.0.1: error badvalue");
    assertThatThrownBy(() -> client.ask(call())).hasMessageContaining("another kind");
    assertThat(service.asked()).hasSize(3);
  }

  @Test
  void postsWhatIsTooLongForAnAddress() {
    service.reply("{}");
    client.ask(Call.get(service.address("/api"), Map.of("titles", "x".repeat(7_000))));
    assertThat(service.asked().get(0).method()).isEqualTo("POST");
    assertThat(service.asked().get(0).parameters().get("titles")).hasSize(7_000);
  }

  @Test
  void asksThreeQuestionsAtOnceAtMost() throws InterruptedException {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch three = new CountDownLatch(3);
    Sender slow =
        call -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          three.countDown();
          wait(three);
          now.decrementAndGet();
          return new Reply(200, Optional.empty(), "{}".getBytes(StandardCharsets.UTF_8));
        };
    PoliteClient shared = new PoliteClient(slow, NOON, pauses::add);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    for (int i = 0; i < 24; i++) {
      threads.submit(() -> shared.ask(call()));
    }
    threads.shutdown();
    assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    assertThat(most).hasValue(3);
  }

  private static void wait(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
