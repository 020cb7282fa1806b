package org.dateline.extract.people;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The organisation of an office: an entity, or the name of a country that only an adjective tells.
 *
 * @param entity its id
 * @param name empty when the entity is there
 */
record Organization(OptionalInt entity, Optional<String> name) {
  static final Organization NONE = new Organization(OptionalInt.empty(), Optional.empty());

  static Organization of(int entity) {
    return new Organization(OptionalInt.of(entity), Optional.empty());
  }

  static Organization named(String name) {
    return new Organization(OptionalInt.empty(), Optional.of(name));
  }

  /** How the words tell it. */
  String route() {
    return entity.isPresent() ? "named" : name.isPresent() ? "country" : "bare";
  }

  boolean isKnown() {
    return entity.isPresent() || name.isPresent();
  }
}
