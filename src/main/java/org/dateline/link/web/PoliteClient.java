package org.dateline.link.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * Asks a service as its keepers wish: few questions at once, and again only after a pause, which is
 * the one that the service asks for or twice the last one. Thread-safe.
 */
final class PoliteClient {
  private static final int AT_ONCE = 3;
  private static final int ATTEMPTS = 5;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);

  /** MediaWiki's errors that pass. */
  private static final Set<String> PASSING = Set.of("maxlag", "ratelimited", "readonly");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Sender sender;
  private final Clock clock;
  private final Pause pause;
  private final Semaphore slots = new Semaphore(AT_ONCE, true);

  PoliteClient(Sender sender, Clock clock, Pause pause) {
    this.sender = sender;
    this.clock = clock;
    this.pause = pause;
  }

  /**
   * The answer of a service, which is JSON.
   *
   * @throws ServiceFailure when there is none after several attempts, or never will be
   */
  JsonNode ask(Call call) {
    slots.acquireUninterruptibly();
    try {
      return asked(call);
    } finally {
      slots.release();
    }
  }

  private JsonNode asked(Call call) {
    Duration next = FIRST_PAUSE;
    for (int attempt = 1; ; attempt++) {
      Attempt made = attempt(call);
      if (made.answer() != null) {
        return made.answer();
      }
      Duration wait = made.asksFor().orElse(next);
      if (!made.passing() || attempt == ATTEMPTS || wait.compareTo(LONGEST_PAUSE) > 0) {
        throw new ServiceFailure(call.address().getHost() + ": " + made.problem());
      }
      pause.last(wait);
      next = next.multipliedBy(2);
    }
  }

  private Attempt attempt(Call call) {
    try {
      Reply reply = sender.send(call);
      Optional<Duration> wait = reply.retryAfter().flatMap(this::wait);
      if (reply.status() != 200) {
        boolean passing = reply.status() == 429 || reply.status() >= 500;
        return new Attempt(null, "status " + reply.status(), passing, wait);
      }
      return understood(JSON.readTree(reply.body()), wait);
    } catch (JacksonException e) {
      return new Attempt(null, "an answer that is no JSON", true, Optional.empty());
    } catch (IOException e) {
      String problem = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      return new Attempt(null, problem, true, Optional.empty());
    }
  }

  private static Attempt understood(JsonNode answer, Optional<Duration> wait) {
    if (!answer.isObject()) {
      // nothing at all is an answer that broke off
      return new Attempt(null, "an answer of another kind", answer.isMissingNode(), wait);
    }
    if (answer.has("error")) {
      String code = answer.path("error").path("code").asText("unknown");
      return new Attempt(null, "error " + code, PASSING.contains(code), wait);
    }
    return new Attempt(answer, "", false, wait);
  }

  /** Seconds or a date, as RFC 9110 has it; empty when it is neither. */
  private Optional<Duration> wait(String header) {
    if (header.strip().matches("[0-9]{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(header.strip())));
    }
    try {
      ZonedDateTime until = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration rest = Duration.between(clock.instant(), until.toInstant());
      return Optional.of(rest.isNegative() ? Duration.ZERO : rest);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * One attempt.
   *
   * @param answer null when there is none
   * @param passing whether another attempt may fare better
   * @param asksFor the pause that the service asks for
   */
  private record Attempt(
      JsonNode answer, String problem, boolean passing, Optional<Duration> asksFor) {}
}
