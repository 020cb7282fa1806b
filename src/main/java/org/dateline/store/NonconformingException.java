package org.dateline.store;

import java.util.List;

/** An article's graph that breaks the shapes: a defect of the program, not of the article. */
public final class NonconformingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NonconformingException(List<String> violations) {
    super(
        violations.get(0)
            + (violations.size() > 1 ? " (and " + (violations.size() - 1) + " more)" : ""));
  }
}
