package org.dateline.extract;

import java.util.OptionalInt;

/**
 * A filled role of an event.
 *
 * @param role local name of the role in the ontology: {@code releaser}, {@code place} …
 * @param mention id of the mention that fills it
 * @param quantity id of the figure that counts the filler in this event, empty when uncounted
 */
public record Argument(String role, int mention, OptionalInt quantity) {}
