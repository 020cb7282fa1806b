/**
 * The index of Wikidata items that a user builds from dumps and tables: its format, its sources and
 * its reading; the only package that knows Lucene.
 */
package org.dateline.link.index;
