/** Links from entities to Wikidata items. */
package org.dateline.link;
