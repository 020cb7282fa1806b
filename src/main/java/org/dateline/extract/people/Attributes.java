package org.dateline.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.article.Span;
import org.dateline.extract.Attribute;
import org.dateline.extract.Mention;

/** The attributes of an article's people as they are found; each value once for each person. */
final class Attributes {
  private final SortedMap<Integer, List<Attribute>> found = new TreeMap<>();

  void add(Mention person, Attribute.Kind kind, String value, Span evidence) {
    List<Attribute> attributes = found.computeIfAbsent(person.entity(), e -> new ArrayList<>());
    boolean known = attributes.stream().anyMatch(a -> a.kind() == kind && a.value().equals(value));
    if (!known) {
      attributes.add(new Attribute(kind, value, evidence));
    }
  }

  SortedMap<Integer, List<Attribute>> byEntity() {
    return found;
  }
}
