package org.dateline.extract;

import org.dateline.article.Span;

/**
 * The word that tells of an event.
 *
 * @param sentence index of its sentence
 * @param token index of the word, from 1
 * @param span the word
 */
public record Trigger(int sentence, int token, Span span) {}
