/** Numbers in text: digits, number words, fractions and ranges become values with bounds. */
package org.dateline.extract.numeral;
