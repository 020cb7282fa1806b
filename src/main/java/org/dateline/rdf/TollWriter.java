package org.dateline.rdf;

import java.util.List;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.extract.Argument;
import org.dateline.extract.Event;
import org.dateline.extract.Status;
import org.dateline.extract.Toll;

/** Writes how many people an incident killed or injured, added up over the events that tell it. */
final class TollWriter {
  private final ArticleGraph graph;
  private final EventWriter events;

  TollWriter(ArticleGraph graph, EventWriter events) {
    this.graph = graph;
    this.events = events;
  }

  void write() {
    graph.facts().tolls().forEach(this::write);
  }

  private void write(Toll toll) {
    List<Event> parts = toll.events().stream().map(id -> graph.facts().events().get(id)).toList();
    Event last = parts.get(parts.size() - 1);
    String place = toll.role() + "-" + last.triggers().get(0).span().begin();
    Node node = graph.local("toll-" + place);
    graph.add(node, RDF.Nodes.type, Vocabulary.TOLL);
    graph.add(node, Vocabulary.term(toll.role()), group(toll, "victims-" + place));
    graph.add(node, Vocabulary.FIGURE, sum(toll, place));
    Node counts = toll.replaces() ? Vocabulary.REPLACES : Vocabulary.ADDS;
    parts.forEach(part -> graph.add(node, counts, events.node(part)));
    graph.add(node, Vocabulary.TRIGGER, graph.words(last.triggers().get(0).span()));
    graph.add(node, Vocabulary.EVIDENCE, graph.sentence(last.triggers().get(0).sentence()));
    graph.confide(node, toll.pattern());
    circumstances(node, parts);
  }

  /** The day and the place that the first of the parts to have them tells. */
  private void circumstances(Node node, List<Event> parts) {
    parts.stream()
        .flatMap(part -> part.when().stream())
        .findFirst()
        .ifPresent(when -> new DateWriter(graph).write(node, when));
    parts.stream()
        .flatMap(part -> part.arguments().stream())
        .filter(argument -> argument.role().equals("place"))
        .findFirst()
        .map(Argument::mention)
        .ifPresent(place -> graph.add(node, Vocabulary.PLACE, graph.entityOf(place)));
    if (parts.stream().anyMatch(part -> part.status() == Status.ATTRIBUTED)) {
      graph.add(node, Vocabulary.STATUS, Vocabulary.status(Status.ATTRIBUTED));
    }
    source(node, parts);
  }

  /** Who says so, where all parts rest on the same source. */
  private void source(Node node, List<Event> parts) {
    List<OptionalInt> sources = parts.stream().map(Event::source).distinct().toList();
    if (sources.size() == 1) {
      sources
          .get(0)
          .ifPresent(source -> graph.add(node, Vocabulary.ACCORDING_TO, graph.entityOf(source)));
    }
  }

  private Node group(Toll toll, String fragment) {
    Node group = graph.local(fragment);
    List<String> names = toll.victims().stream().map(graph::nameOf).toList();
    graph.add(group, RDF.Nodes.type, Vocabulary.GROUP);
    graph.add(group, RDFS.Nodes.label, Literals.text(joined(names)));
    toll.victims().forEach(id -> graph.add(group, Vocabulary.MEMBER, graph.entityOf(id)));
    return group;
  }

  /** "girl, man and woman" */
  private static String joined(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private Node sum(Toll toll, String place) {
    Node sum = graph.local("sum-" + place);
    graph.add(sum, RDF.Nodes.type, Vocabulary.SUM);
    graph.add(sum, Vocabulary.COUNT_OF, graph.local("victims-" + place));
    graph.add(
        sum, toll.atLeast() ? Reused.MIN_VALUE : Reused.VALUE, Literals.number(toll.people()));
    return sum;
  }
}
