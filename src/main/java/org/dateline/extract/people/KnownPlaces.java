package org.dateline.extract.people;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.extract.entity.Countries;
import org.dateline.extract.entity.Entities;

/** The entities of an article that are countries, found by the country. */
final class KnownPlaces {
  private final Map<String, Integer> byCountry = new HashMap<>();

  KnownPlaces(Entities entities) {
    for (Entity entity : entities.entities()) {
      if (entity.type() == EntityType.PLACE || entity.type() == EntityType.ORGANIZATION) {
        Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
            .flatMap(name -> Countries.named(name).stream())
            .forEach(country -> byCountry.putIfAbsent(country, entity.id()));
      }
    }
  }

  /** The article's entity for a country, its bare name when the article never names it. */
  Organization country(String name) {
    Integer entity = byCountry.get(name);
    return entity == null ? Organization.named(name) : Organization.of(entity);
  }
}
