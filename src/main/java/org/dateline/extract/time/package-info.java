/** Time expressions with TIMEX3 values. */
package org.dateline.extract.time;
