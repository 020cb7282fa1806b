/** Extraction: annotated text becomes facts. The records here are the contract with the graph. */
package org.dateline.extract;
