/** The graph: vocabulary, IRIs, triples, shapes, and the lexicon read from Turtle. */
package org.dateline.rdf;
