/** Training of the weights by which items are chosen. */
package org.dateline.link.train;
