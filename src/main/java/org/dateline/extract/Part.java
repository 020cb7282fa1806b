package org.dateline.extract;

import org.dateline.article.Span;

/**
 * A body that is part of another one: a wing, a branch, a subsidiary.
 *
 * @param whole entity id
 * @param part entity id
 * @param evidence the words that say so
 */
public record Part(int whole, int part, Span evidence) {}
