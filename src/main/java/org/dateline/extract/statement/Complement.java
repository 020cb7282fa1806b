package org.dateline.extract.statement;

/** What a cue takes as content. The names are those of the lexicon's {@code frame:} individuals. */
public enum Complement {
  /** "said that prices fell". */
  THAT_CLAUSE,
  /** "said prices fell". */
  BARE_CLAUSE,
  /** "told them (that) prices fell": a clause after the addressee. */
  HEARER_CLAUSE,
  /** "said, “Prices fell.”". */
  QUOTATION,
  /** "Prices fell, he said." */
  PARENTHESIS,
  /** "explained how prices fell". */
  QUESTION,
  /** "promised to leave". */
  INFINITIVE,
  /** "urged them to leave". */
  HEARER_INFINITIVE,
  /** "called them fools". */
  PREDICATE,
  /** "described them as fools". */
  AS,
  /** "announced the strike": what is said. */
  TOPIC,
  /** "denounced the strike": what is spoken of, and taken for granted. */
  MATTER,
  /** "put the toll at nine". */
  LEVEL,
  /** "denied leaving". */
  GERUND,
  /** "pleaded not guilty". */
  PLEA,
  /** "accused them of leaving". */
  CHARGE,
  /** "is said to leave". */
  RAISING
}
