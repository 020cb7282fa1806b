package org.dateline.article;

/** Raised while one article is read; becomes an {@link Unreadable}, never ends a run. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  UnreadableException(String problem, String remedy) {
    super(problem);
    this.remedy = remedy;
  }

  Unreadable of(String name) {
    return new Unreadable(name, getMessage(), remedy);
  }
}
