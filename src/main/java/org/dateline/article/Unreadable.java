package org.dateline.article;

import java.util.Objects;

/**
 * An input that gave no article.
 *
 * @param name the file, or the file and its line, as the user gave it
 * @param problem what is wrong with it, with the offending value
 * @param remedy what the user can do, a sentence part in the imperative
 */
public record Unreadable(String name, String problem, String remedy) implements Reading {
  public Unreadable {
    Objects.requireNonNull(name);
    Objects.requireNonNull(problem);
    Objects.requireNonNull(remedy);
  }

  /** One line for a person to read. */
  @Override
  public String toString() {
    return name + ": " + problem + "; " + remedy;
  }
}
