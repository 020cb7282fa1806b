package org.dateline.resolve;

/** Decisions that cannot all be followed. */
public final class Contradiction extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long line;

  /**
   * @param line of a decision that cannot be followed with the others, 0 when it is not known
   */
  Contradiction(long line, String message) {
    super(message);
    this.line = line;
  }

  public long line() {
    return line;
  }
}
