package org.dateline.link.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A service on this machine that gives prepared replies in turn, and notes what it was asked. */
public final class StubService implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch end = new CountDownLatch(1);
  private final Queue<Prepared> replies = new ConcurrentLinkedQueue<>();
  private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

  /** A request as it came. */
  public record Asked(
      String method,
      String path,
      Map<String, String> parameters,
      Map<String, List<String>> headers) {
    public String header(String name) {
      return String.join(", ", headers.getOrDefault(name, List.of()));
    }
  }

  private record Prepared(int status, Map<String, String> headers, byte[] body, boolean never) {}

  public StubService() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  public URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  /** Single quotes stand for double ones. */
  public StubService reply(String json) {
    return reply(200, Map.of(), json);
  }

  public StubService reply(int status, Map<String, String> headers, String json) {
    byte[] body = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    replies.add(new Prepared(status, headers, body, false));
    return this;
  }

  StubService replyPacked(String json) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
    replies.add(new Prepared(200, Map.of("Content-Encoding", "gzip"), packed.toByteArray(), false));
    return this;
  }

  /** The next request gets no reply as long as the service runs. */
  StubService silence() {
    replies.add(new Prepared(200, Map.of(), new byte[0], true));
    return this;
  }

  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(asked(exchange));
    Prepared reply = replies.poll();
    try (exchange) {
      if (reply == null) {
        exchange.sendResponseHeaders(418, -1);
      } else if (reply.never()) {
        await();
      } else {
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(reply.status(), reply.body().length);
        exchange.getResponseBody().write(reply.body());
      }
    }
  }

  private void await() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Asked asked(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getRawQuery();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : (body.isEmpty() ? String.valueOf(query) : body).split("&")) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 2) {
        parameters.put(decoded(parts[0]), decoded(parts[1]));
      }
    }
    return new Asked(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        parameters,
        Map.copyOf(exchange.getRequestHeaders()));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
