/** Holds the answers of queries against texts that people annotated. */
package org.dateline.evaluate;
