package org.dateline.link.web;

/** How many questions may still be asked. Thread-safe. */
final class Budget {
  private final int questions;
  private int asked;

  Budget(int questions) {
    if (questions < 0) {
      throw new IllegalArgumentException("no budget: " + questions);
    }
    this.questions = questions;
  }

  /** Takes a question out of the budget; false when there is none left. */
  synchronized boolean take() {
    return take(questions);
  }

  /**
   * The same for a question that serves one name only: these may take half of the budget, so that
   * later articles have some left.
   */
  synchronized boolean takeSmall() {
    return take((questions + 1) / 2);
  }

  private boolean take(int limit) {
    if (asked >= limit) {
      return false;
    }
    asked++;
    return true;
  }

  int questions() {
    return questions;
  }
}
