package org.dateline.extract.lexicon;

/**
 * Which argument of a trigger fills which role.
 *
 * @param function what the argument is to the trigger
 * @param marker the preposition, where the function is {@link Function#PREPOSITION}; else empty
 * @param role local name of the general role: {@code agent}, {@code patient} …
 */
public record Slot(Function function, String marker, String role) {}
