/** Who said what to whom: cues, speakers, contents. */
package org.dateline.extract.statement;
