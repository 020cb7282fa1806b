/** What is said of people: offices, ages, nationalities, homes, kin. */
package org.dateline.extract.people;
