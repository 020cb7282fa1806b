/** Figures: what is counted or measured, with bounds, parts and units. */
package org.dateline.extract.figure;
