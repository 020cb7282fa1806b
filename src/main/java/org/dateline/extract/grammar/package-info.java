/** English grammar over dependency trees: arguments, clauses, voice, polarity, modality. */
package org.dateline.extract.grammar;
