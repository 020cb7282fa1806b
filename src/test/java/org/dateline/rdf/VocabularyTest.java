package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.extract.EntityType;
import org.dateline.extract.Quantity;
import org.dateline.extract.Statement;
import org.dateline.extract.Status;
import org.dateline.extract.When;
import org.junit.jupiter.api.Test;

/** The vocabulary class and the ontology, each held against the other. */
class VocabularyTest {
  private static final Graph ONTOLOGY = Ontology.load(Ontology.RESOURCE);
  private static final Node EVENT = Reused.EVENT;

  private static Set<String> constants() {
    Stream<String> fields =
        Arrays.stream(Vocabulary.class.getFields())
            .filter(field -> field.getType() == Node.class)
            .map(VocabularyTest::iri);
    Stream<Node> values =
        Stream.of(
                Arrays.stream(EntityType.values()).map(Vocabulary::type),
                Arrays.stream(Status.values()).map(Vocabulary::status),
                Arrays.stream(Statement.Mode.values()).map(Vocabulary::mode),
                Arrays.stream(Statement.Kind.values()).map(Vocabulary::reportedAs),
                Arrays.stream(When.Dating.values()).map(Vocabulary::datedBy),
                Arrays.stream(Quantity.Kind.values()).map(Vocabulary::measured))
            .flatMap(nodes -> nodes);
    return Stream.concat(fields, values.map(Node::getURI))
        .filter(iri -> iri.startsWith(Vocabulary.NAMESPACE))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String iri(Field field) {
    try {
      return ((Node) field.get(null)).getURI();
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> terms() {
    return ONTOLOGY
        .find(Node.ANY, RDF.Nodes.type, Node.ANY)
        .mapWith(Triple::getSubject)
        .filterKeep(node -> node.getURI().startsWith(Vocabulary.NAMESPACE))
        .mapWith(Node::getURI)
        .toList()
        .stream()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isBelow(Node node, Node property, Node top) {
    return node.equals(top)
        || ONTOLOGY.find(node, property, Node.ANY).toList().stream()
            .anyMatch(triple -> isBelow(triple.getObject(), property, top));
  }

  /** Event classes, roles and what fills them are data to the program; so are classes of values. */
  private static boolean isData(String iri) {
    Node node = NodeFactory.createURI(iri);
    return isBelow(node, RDFS.Nodes.subClassOf, EVENT)
        || isBelow(node, RDFS.Nodes.subPropertyOf, Vocabulary.term("role"))
        || isBelow(node, RDFS.Nodes.subClassOf, Vocabulary.term("Anything"))
        || ONTOLOGY.contains(Node.ANY, RDFS.Nodes.range, node)
        || ONTOLOGY.contains(Node.ANY, RDF.Nodes.type, node);
  }

  @Test
  void aTermIsDeclaredOnce() {
    List<Node> labelled =
        ONTOLOGY.find(Node.ANY, RDFS.label.asNode(), Node.ANY).toList().stream()
            .map(Triple::getSubject)
            .toList();
    assertThat(labelled).doesNotHaveDuplicates();
  }

  @Test
  void everyConstantIsInTheOntology() {
    assertThat(terms()).containsAll(constants());
  }

  @Test
  void everyTermIsAConstantOrData() {
    assertThat(
            terms().stream().filter(iri -> !isData(iri)).filter(iri -> !constants().contains(iri)))
        .isEmpty();
  }

  @Test
  void everyTermIsDocumented() {
    for (Node property : Set.of(RDFS.Nodes.label, RDFS.Nodes.comment, SKOS.example.asNode())) {
      assertThat(terms())
          .allMatch(
              iri -> ONTOLOGY.contains(Vocabulary.term(iri), property, Node.ANY),
              property.getURI());
    }
  }

  @Test
  void everyPropertyHasDomainAndRange() {
    for (Node kind : Set.of(OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode())) {
      assertThat(ONTOLOGY.find(Node.ANY, RDF.Nodes.type, kind).mapWith(Triple::getSubject).toList())
          .allMatch(property -> ONTOLOGY.contains(property, RDFS.Nodes.domain, Node.ANY))
          .allMatch(property -> ONTOLOGY.contains(property, RDFS.Nodes.range, Node.ANY));
    }
  }
}
