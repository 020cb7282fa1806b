package org.dateline.extract;

/** Whether an article says that an event is so. */
public enum Status {
  /** The article itself says that it happened or is happening. */
  ASSERTED,
  /** A source says so. */
  ATTRIBUTED,
  /** Said not to have happened. */
  DENIED,
  /** Scheduled, ordered, agreed; not yet done. */
  PLANNED,
  /** May, could, if, called for, feared. */
  HYPOTHETICAL,
  /** Done as a rule: "often meets donors". */
  HABITUAL
}
