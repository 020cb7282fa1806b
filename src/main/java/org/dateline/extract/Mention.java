package org.dateline.extract;

import org.dateline.article.Span;

/**
 * A phrase that stands for an entity.
 *
 * @param id place in {@code Facts.mentions()}
 * @param sentence index of its sentence
 * @param head index of its head token, from 1
 * @param span of a name the name alone, without titles; of another noun phrase the phrase without
 *     relative clauses and trailing clauses
 * @param text the slice of the article
 * @param kind how it stands for the entity
 * @param type what the entity is, as far as this mention shows
 * @param entity id of its entity: place in {@code Facts.entities()}
 */
public record Mention(
    int id,
    int sentence,
    int head,
    Span span,
    String text,
    Kind kind,
    EntityType type,
    int entity) {
  /** How a mention stands for its entity. */
  public enum Kind {
    /** "Antony J. Blinken", "Hamas". */
    NAME,
    /** "the opposition leader", "eight hostages". */
    NOMINAL,
    /** "Chilean" in "a Chilean airstrike", which stands for the country. */
    ADJECTIVE,
    /** "he", "their". */
    PRONOUN
  }
}
