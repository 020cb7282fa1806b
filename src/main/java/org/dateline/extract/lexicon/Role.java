package org.dateline.extract.lexicon;

/**
 * A role of an event class.
 *
 * @param name local name: {@code releaser}
 * @param general local name of the general role that it specialises: {@code agent}
 * @param range who or what may fill it
 */
public record Role(String name, String general, Range range) {}
