package org.dateline.link.web;

import java.net.URI;
import java.util.Objects;

/** Where the services are asked. */
public record WikidataAddresses(URI wikipedia, URI wikidata) {
  /** The public ones. */
  public static final WikidataAddresses PUBLIC =
      new WikidataAddresses(
          URI.create("https://en.wikipedia.org/w/api.php"),
          URI.create("https://www.wikidata.org/w/api.php"));

  public WikidataAddresses {
    Objects.requireNonNull(wikipedia);
    Objects.requireNonNull(wikidata);
  }
}
