/** Annotation: sentences, words, names, dependencies and time expressions, as immutable records. */
package org.dateline.annotate;
