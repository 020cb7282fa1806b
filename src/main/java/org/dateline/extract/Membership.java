package org.dateline.extract;

import java.util.OptionalInt;
import org.dateline.article.Span;

/**
 * An office, a job or a membership.
 *
 * @param person entity id
 * @param role as printed, without the organisation: "Secretary of State", "opposition leader"
 * @param organization entity id of the country, body or company
 * @param former whether the text says that it is over
 * @param evidence the words that say so
 */
public record Membership(
    int person, String role, OptionalInt organization, boolean former, Span evidence) {}
