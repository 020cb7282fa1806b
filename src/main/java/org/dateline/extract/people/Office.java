package org.dateline.extract.people;

/**
 * The words of an office in a sentence.
 *
 * @param from index of the first word, from 1
 * @param to index of the last word
 * @param head index of the head noun: "Secretary" of "Secretary of State"
 * @param kind what may be its organisation
 * @param name the words in the singular, without "ex-"
 * @param former whether the word itself says that it is over: "ex-president"
 * @param plural whether several people hold it
 */
record Office(
    int from, int to, int head, OfficeKind kind, String name, boolean former, boolean plural) {}
