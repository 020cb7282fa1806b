package org.dateline.extract.lexicon;

import java.util.Set;
import org.dateline.extract.EntityType;

/** Selectional restrictions: the ontology's range classes, by the entity types that they admit. */
public enum Range {
  PEOPLE(EntityType.PERSON, EntityType.GROUP),
  /** People told by a noun: a mob beats prisoners, a player beats whom one names. */
  NAMELESS(EntityType.PERSON, EntityType.GROUP),
  /** Whoever can act: people, bodies, and countries as such. */
  ACTOR(EntityType.PERSON, EntityType.GROUP, EntityType.ORGANIZATION, EntityType.PLACE),
  /** Whoever can act, save officers who search and arrest. */
  FIGHTER(EntityType.PERSON, EntityType.GROUP, EntityType.ORGANIZATION, EntityType.PLACE),
  /** Who arrests by law. */
  OFFICER(EntityType.PERSON, EntityType.GROUP, EntityType.ORGANIZATION),
  /** Whoever takes people other than officers. */
  OUTLAW(EntityType.PERSON, EntityType.GROUP, EntityType.ORGANIZATION, EntityType.PLACE),
  /** Who takes people away with arms, as the noun for them says. */
  CAPTOR(EntityType.PERSON, EntityType.GROUP, EntityType.ORGANIZATION),
  /** Who finds people guilty by law, as the noun for them says. */
  COURT(EntityType.PERSON, EntityType.GROUP, EntityType.ORGANIZATION),
  ORGANIZATION(EntityType.ORGANIZATION, EntityType.PLACE),
  LOCATION(EntityType.PLACE, EntityType.ORGANIZATION, EntityType.EVENT),
  WEAPON(EntityType.THING),
  /** What can be hit: people, bodies, places, vehicles and other solid things; no ideas. */
  TANGIBLE(EntityType.values()),
  ANYTHING(EntityType.values());

  private final Set<EntityType> types;

  Range(EntityType... types) {
    this.types = Set.of(types);
  }

  public boolean admits(EntityType type) {
    return types.contains(type);
  }
}
