package org.dateline.annotate;

import org.dateline.article.Span;

/**
 * A time expression.
 *
 * @param span its words
 * @param type TIMEX3 type: DATE, TIME, DURATION or SET
 * @param value TIMEX3 value
 */
public record Timex(Span span, String type, String value) {}
