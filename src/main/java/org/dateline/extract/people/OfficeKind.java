package org.dateline.extract.people;

/** What may be the organisation of an office, a job or a membership. */
enum OfficeKind {
  /** President, minister: a country, which may go unsaid. */
  STATE,
  /** Ambassador, judge, general: a country or place when named. */
  PUBLIC,
  /** Chairman, member: a named body. */
  BODY,
  /** Lawyer, activist: an employer may be named. */
  JOB;

  /** Whether a country, a town or the adjective of one is an organisation of this kind. */
  boolean ofPlaces() {
    return this == STATE || this == PUBLIC;
  }
}
