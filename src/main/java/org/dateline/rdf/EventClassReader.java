package org.dateline.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.extract.lexicon.EventClass;
import org.dateline.extract.lexicon.Range;
import org.dateline.extract.lexicon.Role;

/**
 * Reads the classes of events with their roles, as {@code rdfs:domain} and {@code
 * rdfs:subPropertyOf} give them.
 */
final class EventClassReader {
  private static final Resource EVENT =
      ResourceFactory.createResource("http://semanticweb.cs.vu.nl/2009/11/sem/Event");
  private static final Resource ROLE =
      ResourceFactory.createResource(LexiconReader.DATELINE + "role");

  private final Model model;

  EventClassReader(Model model) {
    this.model = model;
  }

  List<EventClass> classes() {
    List<EventClass> classes = new ArrayList<>();
    for (Resource one : sorted(below(EVENT))) {
      classes.add(new EventClass(LexiconReader.local(one), roles(one)));
    }
    return classes;
  }

  private List<Role> roles(Resource eventClass) {
    List<Role> roles = new ArrayList<>();
    Set<Resource> seen = new LinkedHashSet<>();
    for (Resource at : upwards(eventClass)) {
      List<Resource> own = model.listSubjectsWithProperty(RDFS.domain, at).toList();
      own.sort(Comparator.comparing(Resource::getURI));
      for (Resource property : own) {
        if (!property.equals(ROLE) && seen.add(property)) {
          general(property).ifPresent(general -> roles.add(role(property, general)));
        }
      }
    }
    return roles;
  }

  private static Role role(Resource property, Resource general) {
    RDFNode range =
        Optional.ofNullable(property.getProperty(RDFS.range))
            .map(Statement::getObject)
            .orElseThrow(() -> new IllegalArgumentException(property + " has no rdfs:range"));
    Range admitted = LexiconReader.range(range);
    return new Role(LexiconReader.local(property), LexiconReader.local(general), admitted);
  }

  // The property just below dateline:role, or the property itself when it is that one.
  private static Optional<Resource> general(Resource property) {
    for (Statement up : property.listProperties(RDFS.subPropertyOf).toList()) {
      Resource parent = up.getResource();
      if (parent.equals(ROLE)) {
        return Optional.of(property);
      }
      Optional<Resource> found = general(parent);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Set<Resource> below(Resource top) {
    Set<Resource> found = new LinkedHashSet<>();
    for (Resource child : model.listSubjectsWithProperty(RDFS.subClassOf, top).toList()) {
      if (found.add(child)) {
        found.addAll(below(child));
      }
    }
    return found;
  }

  private static Set<Resource> upwards(Resource from) {
    Set<Resource> found = new LinkedHashSet<>(Set.of(from));
    for (Statement up : from.listProperties(RDFS.subClassOf).toList()) {
      found.addAll(upwards(up.getResource()));
    }
    return found;
  }

  private static List<Resource> sorted(Set<Resource> resources) {
    return resources.stream().sorted(Comparator.comparing(Resource::getURI)).toList();
  }
}
