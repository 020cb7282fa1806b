/** How often the facts of which pattern are right, as measured on annotated texts. */
package org.dateline.confidence;
