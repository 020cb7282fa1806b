package org.dateline.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sets that can be read, by name. */
final class Sets {
  private static final Map<String, Benchmark<?>> SETS = new LinkedHashMap<>();

  static {
    SETS.put("seed", new Seed());
    SETS.put("polnear", new PolNeAR());
    SETS.put("meetrelease", new MeetRelease());
    SETS.put("wikievents", new WikiEvents());
    SETS.put("rams", new Rams());
    SETS.put("gva", new Gva());
    SETS.put("tempeval3", new TempEval3());
    SETS.put("newsquant", new NewsQuant());
    SETS.put("dwie", new Dwie());
    SETS.put("elevant", new Elevant());
  }

  private Sets() {}

  static Optional<Benchmark<?>> named(String name) {
    return Optional.ofNullable(SETS.get(name));
  }

  static Set<String> names() {
    return SETS.keySet();
  }
}
