package org.dateline.link.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/** Sends over HTTP and says who asks. */
final class HttpSender implements Sender {
  /** Fifty items with all their claims take a few megabytes. */
  private static final int LONGEST_BODY = 64 << 20;

  private final String userAgent;
  private final Duration timeout;
  private final HttpClient client;

  /**
   * @param userAgent name, version and where to complain; libraries' own names are turned away
   * @param timeout for a whole reply
   */
  HttpSender(String userAgent, Duration timeout) {
    this.userAgent = userAgent;
    this.timeout = timeout;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(timeout)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  @Override
  public Reply send(Call call) throws IOException {
    HttpResponse<byte[]> response =
        awaited(client.sendAsync(request(call), BodyHandlers.ofByteArray()));
    boolean gzip =
        response.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent();
    return new Reply(
        response.statusCode(),
        response.headers().firstValue("Retry-After"),
        gzip ? unpacked(response.body()) : response.body());
  }

  private HttpRequest request(Call call) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(call.uri())
            .header("User-Agent", userAgent)
            .header("Accept", "application/json")
            .header("Accept-Encoding", "gzip");
    if (call.posted()) {
      request
          .header("Content-Type", "application/x-www-form-urlencoded")
          .POST(BodyPublishers.ofString(call.form()));
    }
    return request.build();
  }

  /** The client's own time-out ends with the head of a reply; its body may stop coming, too. */
  private <T> T awaited(CompletableFuture<T> reply) throws IOException {
    try {
      return reply.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      reply.cancel(true);
      throw new HttpTimeoutException("no reply in " + timeout.toSeconds() + " s");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] body = in.readNBytes(LONGEST_BODY);
      if (in.read() >= 0) {
        throw new IOException("a reply of more than " + (LONGEST_BODY >> 20) + " MB");
      }
      return body;
    }
  }
}
