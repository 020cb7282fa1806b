/**
 * Linking to Wikidata: the table of known entities, name forms, and the choice of an item or none.
 */
package org.dateline.link;
