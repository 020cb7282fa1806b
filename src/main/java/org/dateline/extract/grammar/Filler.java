package org.dateline.extract.grammar;

import org.dateline.annotate.Token;
import org.dateline.extract.lexicon.Function;

/**
 * A noun phrase in an argument's place.
 *
 * @param token head of the phrase; of a conjunction each conjunct is a filler of its own
 * @param function what it is to the predicate
 * @param marker its preposition, lower case; empty without one
 */
public record Filler(Token token, Function function, String marker) {}
