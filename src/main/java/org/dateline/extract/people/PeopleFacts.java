package org.dateline.extract.people;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.extract.Attribute;
import org.dateline.extract.Kinship;
import org.dateline.extract.Membership;
import org.dateline.extract.Part;

/**
 * What an article says of people and bodies.
 *
 * @param memberships offices, jobs, memberships, in text order
 * @param kinships family relations, in text order
 * @param parts bodies that are part of others, in text order
 * @param attributes by entity id: ages, nationalities, homes
 */
public record PeopleFacts(
    List<Membership> memberships,
    List<Kinship> kinships,
    List<Part> parts,
    SortedMap<Integer, List<Attribute>> attributes) {
  public PeopleFacts {
    memberships = List.copyOf(memberships);
    kinships = List.copyOf(kinships);
    parts = List.copyOf(parts);
    attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
  }
}
