package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who or what an article's mentions stand for.
 *
 * @param id place in {@code Facts.entities()}, in order of first mention
 * @param type what it is
 * @param name the fullest form in the article: "Antony J. Blinken"; of an entity without a name its
 *     noun phrase with modifiers and without article: "Israeli leaders"
 * @param aliases its other names in the article, without honorifics, sorted
 * @param named whether {@code name} is a proper name
 * @param full whether the name is full enough to be shared between articles: false for a lone
 *     surname
 * @param gender of a person
 * @param attributes age, nationality, home
 */
public record Entity(
    int id,
    EntityType type,
    String name,
    List<String> aliases,
    boolean named,
    boolean full,
    Optional<Gender> gender,
    List<Attribute> attributes) {
  public Entity {
    aliases = List.copyOf(aliases);
    attributes = List.copyOf(attributes);
  }

  /** The same entity with more said of it. */
  public Entity with(List<Attribute> more) {
    List<Attribute> all = new ArrayList<>(attributes);
    more.stream().filter(one -> !all.contains(one)).forEach(all::add);
    return new Entity(id, type, name, aliases, named, full, gender, all);
  }
}
