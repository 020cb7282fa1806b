/** Reading: files and JSON lines become articles with a layout, or a line that says why not. */
package org.dateline.article;
