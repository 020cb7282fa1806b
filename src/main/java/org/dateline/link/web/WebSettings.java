package org.dateline.link.web;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dateline.link.ItemSource;
import org.dateline.link.KnownEntity.Kind;

/**
 * How services are asked.
 *
 * @param cache file that keeps their answers
 * @param offline whether to answer from the cache alone
 * @param requests most that are sent in this run
 * @param program name and version, which the services hear
 * @param warning hears why a service is not asked any more
 * @param kinds what sort of thing the instances of some Wikidata classes are
 */
public record WebSettings(
    Path cache,
    boolean offline,
    int requests,
    String program,
    Consumer<String> warning,
    Function<List<String>, Optional<Kind>> kinds) {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  /** The page that tells who asks, and where to complain. */
  private static final String CONTACT = "https://w3id.org/dateline";

  public WebSettings {
    Objects.requireNonNull(cache);
    Objects.requireNonNull(program);
    Objects.requireNonNull(warning);
    Objects.requireNonNull(kinds);
    if (requests < 0) {
      throw new IllegalArgumentException("no number of requests: " + requests);
    }
  }

  /** Wikidata, asked at some addresses. */
  public ItemSource wikidata(WikidataAddresses addresses) {
    return new WikidataApi(addresses, client(), enquiry(), kinds);
  }

  /**
   * A reconciliation service.
   *
   * @throws org.dateline.UserError when it is none, or knows no Wikidata items
   */
  public ItemSource reconciliation(URI address) {
    return ReconciliationService.open(address, client(), enquiry(), kinds);
  }

  private PoliteClient client() {
    String agent = program + " (" + CONTACT + ") Java/" + Runtime.version().feature();
    return new PoliteClient(new HttpSender(agent, TIMEOUT), Clock.systemUTC(), Pause.REAL);
  }

  private Enquiry enquiry() {
    AnswerCache answers = new AnswerCache(cache, Clock.systemUTC());
    return new Enquiry(answers, offline, new Budget(requests), warning);
  }
}
