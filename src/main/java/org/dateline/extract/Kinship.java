package org.dateline.extract;

import org.dateline.article.Span;

/**
 * A family relation.
 *
 * @param person entity id
 * @param relation what the relative is to the person: "brother"
 * @param relative entity id
 * @param evidence the words that say so
 */
public record Kinship(int person, String relation, int relative, Span evidence) {}
