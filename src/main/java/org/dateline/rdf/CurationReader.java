package org.dateline.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.UserError;
import org.dateline.extract.EntityType;
import org.dateline.resolve.Decision;
import org.dateline.resolve.Decision.Action;
import org.dateline.resolve.FullNames;

/** Reads decisions out of a user's Turtle. */
final class CurationReader {
  private static final String ITEM = "http://www.wikidata.org/entity/";

  private static final Map<Node, Action> ACTIONS =
      Map.of(
          Vocabulary.MERGE_WITH, Action.MERGE,
          Vocabulary.PART_FROM, Action.PART,
          Vocabulary.RENAME_TO, Action.RENAME,
          Vocabulary.LINK_TO, Action.LINK,
          Vocabulary.UNLINK_FROM, Action.UNLINK);

  /** Properties whose values are entities. */
  private static final Set<Node> OF_ENTITIES =
      Set.of(Vocabulary.DECIDED_ON, Vocabulary.MERGE_WITH, Vocabulary.PART_FROM);

  private final LineTurtle turtle;
  private final LineTurtle.Problems problems;
  private final List<Decision> decisions = new ArrayList<>();
  private final Graph graph = GraphFactory.createDefaultGraph();

  CurationReader(LineTurtle turtle, LineTurtle.Problems problems) {
    this.turtle = turtle;
    this.problems = problems;
  }

  /** In the order of the file. */
  List<Decision> decisions() {
    return decisions;
  }

  /** The decisions without blank nodes. */
  Graph graph() {
    return graph;
  }

  void read() {
    List<Node> subjects =
        turtle.graph().find(Node.ANY, RDF.Nodes.type, Vocabulary.DECISION).toList().stream()
            .map(Triple::getSubject)
            .distinct()
            .sorted(Comparator.comparing(turtle::line))
            .toList();
    subjects.forEach(this::decision);
    requireDecisions(subjects);
  }

  /** A decision whose type is missing or mistyped would be passed over without a word. */
  private void requireDecisions(List<Node> subjects) {
    for (Triple triple : turtle.graph().find().toList()) {
      if (!subjects.contains(triple.getSubject()) && isOurs(triple.getPredicate())) {
        throw problem(
            triple.getSubject(),
            "has " + shown(triple.getPredicate()) + ", but is no dateline:Decision");
      }
    }
  }

  private void decision(Node subject) {
    Node entity =
        one(subject, Vocabulary.DECIDED_ON)
            .orElseThrow(
                () -> problem(subject, "lacks dateline:decidedOn, the entity that it is about"));
    String iri = entity(entity, subject);
    Optional<String> article =
        one(subject, Vocabulary.IN_ARTICLE).map(node -> words(node, subject));
    int before = decisions.size();
    List<Triple> triples =
        turtle.graph().find(subject, Node.ANY, Node.ANY).toList().stream()
            .sorted(Comparator.comparing(Triple::toString))
            .toList();
    for (Triple triple : triples) {
      Action action = ACTIONS.get(triple.getPredicate());
      if (action != null) {
        String value = value(action, triple.getObject(), subject);
        decisions.add(new Decision(iri, action, value, article, turtle.line(subject)));
      }
    }
    if (decisions.size() == before) {
      throw problem(subject, "decides nothing; give one of " + actions());
    }
    write(subject, triples.stream().map(triple -> stated(triple, subject)).toList());
  }

  private static String actions() {
    return ACTIONS.keySet().stream()
        .map(CurationReader::shown)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private Optional<Node> one(Node subject, Node property) {
    List<Node> found = objects(subject, property);
    if (found.size() > 1) {
      throw problem(subject, "has " + shown(property) + " more than once");
    }
    return found.stream().findFirst();
  }

  private List<Node> objects(Node subject, Node property) {
    return turtle.graph().find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private String value(Action action, Node node, Node subject) {
    return switch (action) {
      case MERGE, PART -> entity(node, subject);
      case RENAME -> words(node, subject);
      case LINK, UNLINK -> item(node, subject);
    };
  }

  private String words(Node node, Node subject) {
    if (!node.isLiteral() || node.getLiteralLexicalForm().isBlank()) {
      throw problem(subject, "has " + shown(node) + " where a text belongs");
    }
    return node.getLiteralLexicalForm();
  }

  private String item(Node node, Node subject) {
    String iri = node.isURI() ? node.getURI() : "";
    if (!iri.matches(ITEM + "Q[1-9][0-9]*")) {
      throw problem(
          subject, "has " + shown(node) + " where an item such as <" + ITEM + "Q801> belongs");
    }
    return iri.substring(ITEM.length());
  }

  /** The IRI of an entity that stands there as such, or with its type and name. */
  private String entity(Node node, Node subject) {
    if (node.isURI() && node.getURI().startsWith(Iris.BASE)) {
      return node.getURI();
    }
    Optional<EntityType> type = type(node);
    List<Node> names = objects(node, RDFS.Nodes.label);
    if (!node.isBlank() || type.isEmpty() || names.size() != 1) {
      throw problem(
          subject,
          "has "
              + shown(node)
              + " where an entity belongs: its IRI in the graph, or its type and name as in"
              + " [ a schema:Person ; rdfs:label \"Anna Berg\" ]");
    }
    String name = FullNames.sharedName(words(names.get(0), subject), type.get());
    return Iris.shared(type.get(), name).getURI();
  }

  private Optional<EntityType> type(Node node) {
    List<Node> types = objects(node, RDF.Nodes.type);
    for (EntityType type : EntityType.values()) {
      if (types.equals(List.of(Vocabulary.type(type)))) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  private Triple stated(Triple triple, Node subject) {
    Node property = triple.getPredicate();
    if (isOurs(property)
        && !OF_ENTITIES.contains(property)
        && !ACTIONS.containsKey(property)
        && !property.equals(Vocabulary.IN_ARTICLE)) {
      throw problem(subject, "has " + shown(property) + ", which is no part of a decision");
    }
    Node object =
        OF_ENTITIES.contains(property)
            ? NodeFactory.createURI(entity(triple.getObject(), subject))
            : triple.getObject();
    if (object.isBlank()) {
      throw problem(subject, "has a blank node as " + shown(property) + "; give it an IRI");
    }
    return Triple.create(subject, property, object);
  }

  /** A blank decision is named after what it says. */
  private void write(Node subject, List<Triple> stated) {
    String[] content =
        stated.stream()
            .map(triple -> triple.getPredicate() + " " + triple.getObject())
            .sorted()
            .toArray(String[]::new);
    Node name =
        subject.isURI()
            ? subject
            : NodeFactory.createURI(Iris.BASE + "decision/" + Digest.of(16, content));
    stated.forEach(t -> graph.add(Triple.create(name, t.getPredicate(), t.getObject())));
  }

  private static boolean isOurs(Node property) {
    return property.getURI().startsWith(Vocabulary.NAMESPACE);
  }

  private static String shown(Node node) {
    if (node.isBlank()) {
      return "a blank node";
    }
    return node.isURI() && isOurs(node)
        ? node.getURI().replace(Vocabulary.NAMESPACE, "dateline:")
        : node.isURI() ? "<" + node.getURI() + ">" : node.toString();
  }

  private UserError problem(Node subject, String problem) {
    return problems.at(turtle.line(subject), problem);
  }
}
