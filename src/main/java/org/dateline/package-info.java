/** Dateline reads news articles and builds a knowledge graph of what they report. */
package org.dateline;
