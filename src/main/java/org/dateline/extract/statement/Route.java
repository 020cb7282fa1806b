package org.dateline.extract.statement;

/** How content, cue and source of a report stand to each other. */
enum Route {
  /** "…," he said. */
  CUE_AFTER,
  /** "…," he said, "…" */
  CUE_BETWEEN,
  /** He said, "…" */
  CUE_BEFORE,
  /** He was clear: "…" */
  COLON,
  /** "…" — A. */
  SIGNATURE,
  /** A quotation that goes on with the report before it. */
  CONTINUED,
  /** "according to A". */
  ACCORDING_TO,
  /** "A: prices fell". */
  LABEL,
  /** "Prices fell, he said." */
  PARENTHESIS,
  /** The complement of a verb in the active. */
  VERB,
  /** The object of a verb that judges what it names: "condemned the raid". */
  MATTER,
  /** The complement of a verb in the passive. */
  PASSIVE_VERB,
  /** The complement of a noun: "the claim that". */
  NOUN,
  /** The complement of an adjective: "sure that". */
  ADJECTIVE;

  /** The route to a cue's complement. */
  static Route complementOf(Cue cue) {
    return switch (cue.entry().partOfSpeech()) {
      case NOUN -> NOUN;
      case ADJECTIVE -> ADJECTIVE;
      case VERB -> cue.passive() ? PASSIVE_VERB : VERB;
    };
  }
}
