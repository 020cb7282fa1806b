package org.dateline.extract.lexicon;

/** What an argument is to its trigger once voice, control and conjunction are seen through. */
public enum Function {
  /** Subject of the active, "by" phrase of the passive. */
  SUBJECT,
  /** Direct object of the active, subject of the passive. */
  OBJECT,
  /** Noun phrase with the slot's preposition. */
  PREPOSITION,
  /** Who does what is said together with an event noun: after the talks "she" left. */
  ATTENDANT,
  /** "Hamas's" attack, "her" arrest. */
  POSSESSOR,
  /** Who has a wound: "a man" with a wound. */
  BEARER,
  /** "hostage" release, "rebel" attack. */
  MODIFIER,
  /** "Chilean" airstrike, "U.S." raid: the adjective of a country, or its initials. */
  DEMONYM,
  /** "named her ambassador": what is said of the object. */
  PREDICATIVE,
  /** The trigger itself stands for the people: "three injured", "12 dead". */
  SELF
}
