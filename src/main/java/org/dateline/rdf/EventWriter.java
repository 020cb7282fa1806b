package org.dateline.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.extract.Argument;
import org.dateline.extract.Event;
import org.dateline.extract.Statement;
import org.dateline.extract.Status;
import org.dateline.extract.Trigger;

/** Writes events with their roles, status, source, date and evidence. */
final class EventWriter {
  private static final Map<Node, Node> NAMES =
      Map.of(
          Vocabulary.AGENT, Vocabulary.AGENT_NAME,
          Vocabulary.PATIENT, Vocabulary.PATIENT_NAME,
          Vocabulary.PLACE, Vocabulary.PLACE_NAME,
          Vocabulary.INSTRUMENT, Vocabulary.INSTRUMENT_NAME,
          Vocabulary.SOURCE, Vocabulary.SOURCE_NAME,
          Vocabulary.GOAL, Vocabulary.GOAL_NAME);

  private final ArticleGraph graph;
  private final Ontology ontology;
  private final DateWriter dates;
  private final EdgeWriter edges;
  private final Set<String> taken = new HashSet<>();
  private final Map<Integer, Node> written = new HashMap<>();

  EventWriter(ArticleGraph graph, Ontology ontology) {
    this.graph = graph;
    this.ontology = ontology;
    this.dates = new DateWriter(graph);
    this.edges = new EdgeWriter(graph);
  }

  void write() {
    graph.facts().events().forEach(this::write);
  }

  /** The node of an event that was written. */
  Node node(Event event) {
    return written.get(event.id());
  }

  private void write(Event event) {
    Node node = graph.local(fragment(event));
    written.put(event.id(), node);
    graph.add(node, RDF.Nodes.type, Vocabulary.term(event.type()));
    if (event.status() != Status.ASSERTED) {
      graph.add(node, Vocabulary.STATUS, Vocabulary.status(event.status()));
    }
    graph.confide(node, event.pattern());
    triggers(node, event);
    event.when().ifPresent(when -> dates.write(node, when));
    event.arguments().forEach(argument -> role(node, argument));
    graph.restOnFillers(
        node, event.arguments().stream().map(Argument::mention).toList(), Optional.empty());
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
    String stem = Iris.slug(className(event)) + "-" + event.triggers().get(0).span().begin();
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

  /**
   * The first trigger stands in the sentence that is the evidence; the others say where they stand.
   */
  private void triggers(Node node, Event event) {
    Trigger first = event.triggers().get(0);
    if (statement(event).stream().noneMatch(told -> told.sentence() == first.sentence())) {
      graph.add(node, Vocabulary.EVIDENCE, graph.sentence(first.sentence()));
    }
    graph.add(node, Vocabulary.TRIGGER, graph.words(first.span()));
    for (Trigger other : event.triggers().subList(1, event.triggers().size())) {
      Node words = graph.words(other.span());
      graph.add(node, Vocabulary.RETELLING, words);
      graph.add(words, Reused.IN_SENTENCE, graph.sentence(other.sentence()));
    }
  }

  private void role(Node node, Argument argument) {
    Node role = Vocabulary.term(argument.role());
    Node filler = graph.entityOf(argument.mention());
    graph.add(node, role, filler);
    argument.quantity().ifPresent(id -> figure(node, filler, FigureWriter.node(graph, id)));
  }

  private void figure(Node node, Node filler, Node figure) {
    graph.add(node, Vocabulary.FIGURE, figure);
    graph.add(figure, Vocabulary.COUNT_OF, filler);
  }

  private void names(Node node, Event event) {
    for (Map.Entry<Node, Node> entry : NAMES.entrySet()) {
      List<Argument> fillers = fillers(event, role -> ontology.is(role, entry.getKey()));
      if (fillers.size() > 1 || fillers.stream().anyMatch(argument -> !isOurs(argument))) {
        graph.add(node, entry.getValue(), Literals.text(names(fillers)));
      }
    }
    if (event.when().isPresent()) {
      graph.add(node, RDFS.Nodes.label, Literals.text(label(event)));
    }
  }

  /** The bundled queries know our own roles alone, and find the name of a single filler by them. */
  private static boolean isOurs(Argument argument) {
    return Vocabulary.term(argument.role()).getURI().startsWith(Vocabulary.NAMESPACE);
  }

  /** "Meeting: Ida Holm, Jon Vik (Oslo)". */
  private String label(Event event) {
    String places = names(fillers(event, role -> ontology.is(role, Vocabulary.PLACE)));
    String others = names(fillers(event, role -> !ontology.is(role, Vocabulary.PLACE)));
    return className(event)
        + (others.isEmpty() ? "" : ": " + others)
        + (places.isEmpty() ? "" : " (" + places + ")");
  }

  private static String className(Event event) {
    return event.type().substring(event.type().lastIndexOf('#') + 1);
  }

  private static List<Argument> fillers(Event event, Predicate<Node> roles) {
    return event.arguments().stream()
        .filter(argument -> roles.test(Vocabulary.term(argument.role())))
        .toList();
  }

  /** In text order, joined for people to read. */
  private String names(List<Argument> fillers) {
    return fillers.stream()
        .map(argument -> graph.nameOf(argument.mention()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Whoever made the statement that an event stands in is its source, and need not be named. */
  private void source(Node node, Event event) {
    Optional<Statement> told = statement(event);
    told.map(statement -> StatementWriter.node(graph, statement.id()))
        .ifPresent(statement -> graph.add(node, Vocabulary.TOLD_IN, statement));
    if (told.stream().anyMatch(statement -> !statement.speakers().isEmpty())) {
      return;
    }
    if (event.source().isPresent()) {
      graph.add(node, Vocabulary.ACCORDING_TO, graph.entityOf(event.source().getAsInt()));
      graph.add(node, Vocabulary.SOURCE_MENTION, graph.mention(event.source().getAsInt()));
    } else if (event.status() == Status.ATTRIBUTED) {
      told.flatMap(Statement::speaker)
          .map(words -> Literals.text(graph.article().text().slice(words)))
          .ifPresent(name -> graph.add(node, Vocabulary.ACCORDING_TO_NAME, name));
    }
  }

  private Optional<Statement> statement(Event event) {
    return event.statement().isPresent()
        ? Optional.of(graph.facts().statements().get(event.statement().getAsInt()))
        : Optional.empty();
  }

  private boolean isPlace(Argument argument) {
    return ontology.is(Vocabulary.term(argument.role()), Vocabulary.PLACE);
  }

  /** Events of one class on one day at one named place are held to be one, to compare figures. */
  private void occasion(Node node, Event event) {
    boolean counted = event.arguments().stream().anyMatch(one -> one.quantity().isPresent());
    if (counted && event.when().isPresent()) {
      event.arguments().stream()
          .filter(argument -> isPlace(argument))
          .flatMap(argument -> graph.keyOf(argument.mention()).stream())
          .findFirst()
          .map(place -> String.join(" ", event.type(), place, event.when().get().value()))
          .map(name -> Iris.named("occasion", name.toLowerCase(Locale.ROOT)))
          .ifPresent(occasion -> graph.add(node, Vocabulary.OCCASION, occasion));
    }
  }
}
