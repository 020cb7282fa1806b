package org.dateline.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.UserError;
import org.dateline.link.ItemSource;
import org.dateline.link.index.RootClasses;
import org.dateline.link.web.WebSettings;
import org.dateline.link.web.WikidataAddresses;
import org.dateline.pipeline.ProgramVersion;
import picocli.CommandLine.Option;

/** Which services on the network a command may ask for items: none unless the user says so. */
final class ApiMixin {
  @Option(
      names = "--wikidata-api",
      description = "Ask English Wikipedia and Wikidata for names, over the network.")
  private boolean wikidata;

  @Option(
      names = "--reconcile",
      paramLabel = "URL",
      description = "Ask this reconciliation service for names; its entities are Wikidata items.")
  private String reconcile;

  @Option(
      names = "--api-budget",
      paramLabel = "N",
      defaultValue = "500",
      description = "Most requests to a service in this run (default: ${DEFAULT-VALUE}).")
  private int budget;

  @Option(
      names = "--api-cache",
      paramLabel = "FILE",
      description = "Where services' answers are kept (default: ~/.cache/dateline/answers.jsonl).")
  private Path cache;

  @Option(
      names = "--offline-cache",
      description = "Take services' answers from that file alone, however old.")
  private boolean offline;

  @Option(names = "--wikipedia-url", hidden = true)
  private String wikipediaAddress;

  @Option(names = "--wikidata-url", hidden = true)
  private String wikidataAddress;

  boolean chosen() {
    return wikidata || reconcile != null;
  }

  /**
   * The services that were asked for.
   *
   * @param warning hears why one of them is not asked any more
   */
  List<ItemSource> sources(Consumer<String> warning) {
    List<ItemSource> sources = new ArrayList<>();
    if (offline && !wikidata && reconcile == null) {
      throw UserError.optionAlone("--offline-cache", "--wikidata-api or --reconcile");
    }
    if (wikidata || reconcile != null) {
      WebSettings settings = settings(warning);
      if (wikidata) {
        sources.add(settings.wikidata(addresses()));
      }
      if (reconcile != null) {
        sources.add(settings.reconciliation(address("--reconcile", reconcile)));
      }
    }
    return sources;
  }

  private WebSettings settings(Consumer<String> warning) {
    if (budget < 0) {
      throw UserError.outOfRange("--api-budget", budget, "0 or more");
    }
    String program = "Dateline/" + ProgramVersion.name();
    return new WebSettings(file(), offline, budget, program, warning, RootClasses.bundled()::kind);
  }

  private Path file() {
    if (cache != null) {
      return cache;
    }
    String set = System.getenv("XDG_CACHE_HOME");
    Path folder =
        set == null || set.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(set);
    return folder.resolve("dateline").resolve("answers.jsonl");
  }

  private WikidataAddresses addresses() {
    WikidataAddresses open = WikidataAddresses.PUBLIC;
    return new WikidataAddresses(
        wikipediaAddress == null ? open.wikipedia() : address("--wikipedia-url", wikipediaAddress),
        wikidataAddress == null ? open.wikidata() : address("--wikidata-url", wikidataAddress));
  }

  private static URI address(String option, String value) {
    try {
      URI address = new URI(value);
      if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")) {
        return address;
      }
    } catch (URISyntaxException e) {
      // said below
    }
    throw UserError.badAddress(option, value);
  }
}
