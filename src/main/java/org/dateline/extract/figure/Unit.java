package org.dateline.extract.figure;

import org.dateline.extract.Quantity;

/**
 * A unit of measurement or a currency.
 *
 * @param kind what a figure with it measures
 * @param name singular, as {@code units.tsv} spells it: "kilometre per hour"
 */
record Unit(Quantity.Kind kind, String name) {
  /** The unit of a rate: "euro per month". */
  Unit per(String other) {
    return new Unit(Quantity.Kind.RATE, name + " per " + other);
  }
}
