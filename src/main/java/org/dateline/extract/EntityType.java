package org.dateline.extract;

/** What an entity is; the classes of the graph. */
public enum EntityType {
  /** One human being, named or not ("the suspect"). */
  PERSON,
  /** A body that acts: company, government, ministry, police, party, armed group. */
  ORGANIZATION,
  /** A country, town, building, region or other place. */
  PLACE,
  /** Several people without a name of their own: "Israeli leaders", "eight hostages". */
  GROUP,
  /** A named happening: a war, a festival, a summit. */
  EVENT,
  /** A named work: a newspaper article, film, law, product. */
  WORK,
  /** Anything else that fills a role: a weapon, a charge, a matter. */
  THING
}
