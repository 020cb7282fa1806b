/** Identity: which entities of an article go by which key across articles. */
package org.dateline.resolve;
