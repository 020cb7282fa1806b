package org.dateline.extract.statement;

import org.dateline.annotate.Token;
import org.dateline.article.Span;

/**
 * The noun phrase that names who speaks, or whom somebody speaks to.
 *
 * @param sentence index of its sentence
 * @param head its head word
 * @param span the phrase without relative clauses
 */
record Source(int sentence, Token head, Span span) {}
