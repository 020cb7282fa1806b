/**
 * The lexicon as plain records: which word tells of which event, and which argument fills which
 * role.
 */
package org.dateline.extract.lexicon;
