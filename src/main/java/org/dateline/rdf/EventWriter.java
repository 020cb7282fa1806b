package org.dateline.rdf;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.extract.Argument;
import org.dateline.extract.Event;
import org.dateline.extract.Trigger;

/** Writes events with their roles, status, source, date and evidence. */
final class EventWriter {
  private final ArticleGraph graph;
  private final Ontology ontology;
  private final DateWriter dates;
  private final EdgeWriter edges;
  private final Set<String> taken = new HashSet<>();

  EventWriter(ArticleGraph graph, Ontology ontology) {
    this.graph = graph;
    this.ontology = ontology;
    this.dates = new DateWriter(graph);
    this.edges = new EdgeWriter(graph);
  }

  void write() {
    graph.facts().events().forEach(this::write);
  }

  private void write(Event event) {
    Node node = graph.local(fragment(event));
    graph.add(node, RDF.Nodes.type, Vocabulary.term(event.type()));
    graph.add(node, Vocabulary.STATUS, Vocabulary.status(event.status()));
    triggers(node, event);
    event.when().ifPresent(when -> dates.write(node, when));
    event.arguments().forEach(argument -> role(node, argument));
    names(node, event);
    source(node, event);
    occasion(node, event);
    edges.write(event);
  }

  /**
   * Class and trigger; where one trigger tells of several events of a class, also the first filler
   * that tells them apart.
   */
  private String fragment(Event event) {
    String type = event.type().substring(event.type().lastIndexOf('#') + 1);
    String stem = Iris.slug(type) + "-" + event.triggers().get(0).span().begin();
    if (taken.add(stem)) {
      return stem;
    }
    return event.arguments().stream()
        .map(argument -> graph.facts().mentions().get(argument.mention()).span())
        .map(span -> stem + "-" + span.begin())
        .filter(taken::add)
        .findFirst()
        .orElseGet(() -> stem + "-event-" + event.id());
  }

  private void triggers(Node node, Event event) {
    Trigger first = event.triggers().get(0);
    graph.add(node, Vocabulary.EVIDENCE, graph.sentence(first.sentence()));
    for (Trigger trigger : event.triggers()) {
      Node words = graph.words(trigger.span());
      graph.add(words, Reused.IN_SENTENCE, graph.sentence(trigger.sentence()));
      boolean main = trigger.equals(first);
      graph.add(node, main ? Vocabulary.TRIGGER : Vocabulary.RETELLING, words);
    }
  }

  private void role(Node node, Argument argument) {
    Node role = Vocabulary.term(argument.role());
    Node filler = graph.entityOf(argument.mention());
    graph.add(node, role, filler);
    graph.add(node, Vocabulary.MENTION, graph.mention(argument.mention()));
    if (role.equals(Vocabulary.SIDE) || role.equals(Vocabulary.OTHER_SIDE)) {
      graph.add(node, Vocabulary.PARTICIPANT, filler); // for stores that do not infer
    }
    argument.quantity().ifPresent(id -> figure(node, filler, FigureWriter.node(graph, id)));
  }

  private void figure(Node node, Node filler, Node figure) {
    graph.add(node, Vocabulary.FIGURE, figure);
    graph.add(figure, Vocabulary.COUNT_OF, filler);
  }

  private void names(Node node, Event event) {
    String agents = names(event, ontology::isAgent);
    String places = names(event, ontology::isPlace);
    if (!agents.isEmpty()) {
      graph.add(node, Vocabulary.AGENT_NAME, Literals.text(agents));
    }
    if (!places.isEmpty()) {
      graph.add(node, Vocabulary.PLACE_NAME, Literals.text(places));
    }
    String others = names(event, role -> !ontology.isPlace(role));
    String type = event.type().substring(event.type().lastIndexOf('#') + 1);
    String label =
        type + (others.isEmpty() ? "" : ": " + others) + (places.isEmpty() ? "" : " (" + places + ")");
    graph.add(node, RDFS.Nodes.label, Literals.text(label));
  }

  /** The names of the fillers of some roles, in text order, joined for people to read. */
  private String names(Event event, Predicate<Node> roles) {
    return event.arguments().stream()
        .filter(argument -> roles.test(Vocabulary.term(argument.role())))
        .map(argument -> graph.nameOf(argument.mention()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private void source(Node node, Event event) {
    event
        .source()
        .ifPresent(
            mention -> {
              graph.add(node, Vocabulary.ACCORDING_TO, graph.entityOf(mention));
              graph.add(node, Vocabulary.SOURCE_MENTION, graph.mention(mention));
            });
    event
        .statement()
        .ifPresent(id -> graph.add(node, Vocabulary.TOLD_IN, StatementWriter.node(graph, id)));
  }

  /** Events of one class on one day at one named place are held to be one, to compare figures. */
  private void occasion(Node node, Event event) {
    boolean counted = event.arguments().stream().anyMatch(one -> one.quantity().isPresent());
    if (counted && event.when().isPresent()) {
      event.arguments().stream()
          .filter(argument -> ontology.isPlace(Vocabulary.term(argument.role())))
          .flatMap(argument -> graph.keyOf(argument.mention()).stream())
          .findFirst()
          .map(place -> String.join(" ", event.type(), place, event.when().get().value()))
          .map(name -> Iris.named("occasion", name.toLowerCase(Locale.ROOT)))
          .ifPresent(occasion -> graph.add(node, Vocabulary.OCCASION, occasion));
    }
  }
}
