package org.dateline.extract.people;

import org.dateline.extract.Mention;

/**
 * Of whom an office is told.
 *
 * @param route how the words stand to each other: "apposition", "predicate"
 */
record Holder(Mention person, String route) {}
