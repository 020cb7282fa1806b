package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.AnnotatedReader;
import org.dateline.extract.Entity;
import org.dateline.extract.EntityType;
import org.dateline.extract.Facts;

/** Facts of articles of which nothing but the names is known. */
final class Cast {
  private Cast() {}

  static Entity named(String name, EntityType type, String... aliases) {
    return new Entity(0, type, name, List.of(aliases), true, true, Optional.empty(), List.of());
  }

  static Entity person(String name, String... aliases) {
    return named(name, EntityType.PERSON, aliases);
  }

  static Entity unnamed(String name, EntityType type) {
    return new Entity(0, type, name, List.of(), false, false, Optional.empty(), List.of());
  }

  static Facts of(Entity... entities) {
    List<Entity> cast = new ArrayList<>();
    for (Entity one : entities) {
      cast.add(
          new Entity(
              cast.size(),
              one.type(),
              one.name(),
              one.aliases(),
              one.named(),
              one.full(),
              one.gender(),
              one.attributes()));
    }
    return new Facts(
        AnnotatedReader.read(""),
        List.of(),
        cast,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
