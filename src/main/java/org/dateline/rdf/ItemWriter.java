package org.dateline.rdf;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.link.Item;
import org.dateline.link.KnownEntity;
import org.dateline.link.Link;

/**
 * Writes what Wikidata knows of items, in its own properties where there are such. It stays apart
 * from what articles say: each item is marked, and all are in a graph of their own.
 */
public final class ItemWriter {
  /** IRI of the graph. */
  public static final String GRAPH = Iris.BASE + "wikidata";

  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Function<String, Optional<Item>> items;
  private final String source;

  /**
   * @param items an item by its id, empty when the source does not know it
   * @param source name and date of the source, noted with each item
   */
  public ItemWriter(Function<String, Optional<Item>> items, String source) {
    this.items = items;
    this.source = source;
  }

  /** The triples about some items, by their ids, and the labels of what those name. */
  public Graph write(Collection<String> ids) {
    Set<String> named = new TreeSet<>();
    for (String id : new TreeSet<>(ids)) {
      items
          .apply(id)
          .ifPresent(
              item -> {
                write(item);
                named.addAll(named(item).toList());
              });
    }
    named.forEach(id -> items.apply(id).ifPresent(this::label));
    return graph;
  }

  private static Stream<String> named(Item item) {
    return Stream.of(item.classes(), item.countries(), item.occupations()).flatMap(List::stream);
  }

  private void write(Item item) {
    label(item);
    boolean person = item.kind().filter(KnownEntity.Kind.PERSON::equals).isPresent();
    item.classes().forEach(id -> add(item, Reused.INSTANCE_OF, iri(id)));
    item.countries()
        .forEach(id -> add(item, person ? Reused.CITIZENSHIP : Reused.COUNTRY, iri(id)));
    item.occupations().forEach(id -> add(item, Reused.OCCUPATION, iri(id)));
    item.coordinates().ifPresent(pair -> add(item, Reused.COORDINATES, point(pair)));
    year(item, Reused.BIRTH_DATE, item.born());
    year(item, Reused.DEATH_DATE, item.died());
  }

  private void label(Item item) {
    add(item, RDF.Nodes.type, Vocabulary.WIKIDATA_ITEM);
    add(item, Vocabulary.ITEM_SOURCE, Literals.text(source));
    add(item, RDFS.Nodes.label, NodeFactory.createLiteralLang(item.label(), "en"));
    if (!item.description().isEmpty()) {
      add(item, Reused.DESCRIPTION, NodeFactory.createLiteralLang(item.description(), "en"));
    }
  }

  /** Years before our era are left out: stores differ on them. */
  private void year(Item item, Node property, OptionalInt year) {
    if (year.isPresent() && year.getAsInt() > 0) {
      String digits = "%04d".formatted(year.getAsInt());
      add(item, property, Literals.typed(digits, XSDDatatype.XSDgYear));
    }
  }

  /** Latitude and longitude become a point of well-known text, longitude first. */
  private static Node point(String pair) {
    String[] parts = pair.split(",");
    String point = "Point(" + parts[1].strip() + " " + parts[0].strip() + ")";
    return NodeFactory.createLiteralDT(point, NodeFactory.getType(Reused.WKT));
  }

  private static Node iri(String id) {
    return NodeFactory.createURI(Link.iri(id));
  }

  private void add(Item item, Node property, Node value) {
    graph.add(Triple.create(iri(item.id()), property, value));
  }
}
