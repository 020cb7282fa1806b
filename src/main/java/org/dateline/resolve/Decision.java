package org.dateline.resolve;

import java.util.Objects;
import java.util.Optional;

/**
 * What a person decided on an entity's identity.
 *
 * @param entity IRI of the entity
 * @param action what is to be done with it
 * @param value IRI of the other entity, item ({@code Q801}) or name
 * @param article identifier of the only article in which it holds; empty when in all
 * @param line where it stands in the file, from 1
 */
public record Decision(
    String entity, Action action, String value, Optional<String> article, long line) {
  public Decision {
    Objects.requireNonNull(entity);
    Objects.requireNonNull(action);
    Objects.requireNonNull(value);
    Objects.requireNonNull(article);
  }

  /** What can be decided. */
  public enum Action {
    /** The entity is the other one, and goes by its IRI. */
    MERGE,
    /** The entity is not the other one, whatever links say. */
    PART,
    /** The entity's name is another one. */
    RENAME,
    /** The entity is an item. */
    LINK,
    /** The entity is not an item. */
    UNLINK
  }

  /** Whom it is about: the entity, in one article when it holds in one only. */
  String subject() {
    return subject(entity, article);
  }

  static String subject(String entity, Optional<String> article) {
    return article.map(id -> entity + "\n" + id).orElse(entity);
  }
}
