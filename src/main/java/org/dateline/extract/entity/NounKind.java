package org.dateline.extract.entity;

/** What a common noun stands for, as far as the word alone tells. */
public enum NounKind {
  /** One human being; the plural stands for a group. */
  PERSON,
  /** Several people: "family", "crowd". */
  GROUP,
  /** A body that acts. */
  ORGANIZATION,
  PLACE,
  /** A means of violence. */
  WEAPON,
  /** A number or amount of what follows "of": "dozens". */
  QUANTITY,
  /** Anything else. */
  OTHER
}
