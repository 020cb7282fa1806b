/** The TDB2 dataset: one named graph an article, written in transactions. */
package org.dateline.store;
