/** SPARQL questions and their result tables. */
package org.dateline.query;
