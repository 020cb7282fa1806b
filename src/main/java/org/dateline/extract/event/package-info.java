/** Events: triggers from the lexicon, arguments, status, dates, coreference. */
package org.dateline.extract.event;
