package org.dateline.rdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.extract.Attribute;
import org.dateline.extract.Entity;
import org.dateline.resolve.LinkCandidate;
import org.dateline.resolve.ResolvedEntity;

/** Writes entities: type, names, link, and what is said of them. */
final class EntityWriter {
  private static final String WIKIPEDIA = "https://en.wikipedia.org/wiki/";
  private static final String DBPEDIA = "http://dbpedia.org/resource/";

  private final ArticleGraph graph;

  EntityWriter(ArticleGraph graph) {
    this.graph = graph;
  }

  void write(Node node, Entity entity, ResolvedEntity identity) {
    graph.add(node, RDF.Nodes.type, Vocabulary.type(entity.type()));
    graph.add(node, RDFS.Nodes.label, Literals.text(identity.label()));
    names(node, entity, identity.label());
    entity // two names of one item may speak against each other: the first one counts
        .gender()
        .filter(gender -> !graph.graph().contains(node, Reused.GENDER, Node.ANY))
        .map(gender -> gender.name().toLowerCase(Locale.ROOT))
        .ifPresent(gender -> graph.add(node, Reused.GENDER, Literals.text(gender)));
    identity
        .sameAs()
        .ifPresent(item -> graph.add(node, OWL.sameAs.asNode(), NodeFactory.createURI(item)));
    identity.title().ifPresent(title -> article(node, title));
    identity.candidates().forEach(candidate -> candidate(node, entity.id(), candidate));
    entity.attributes().stream()
        .filter(attribute -> !graph.isFigure(entity.id(), attribute))
        .forEach(attribute -> trait(node, attribute));
  }

  private void names(Node node, Entity entity, String label) {
    List<String> names = new ArrayList<>(entity.named() ? entity.aliases() : List.of());
    names.add(entity.name());
    for (String name : names) {
      if (!name.equals(label)) {
        graph.add(node, SKOS.altLabel.asNode(), Literals.text(name));
      }
    }
  }

  // No owl:sameAs: a name alone told the title, and owl:sameAs leads to Wikidata.
  private void article(Node node, String title) {
    String place = Iris.wikipediaPlace(title);
    graph.add(node, Reused.SAME_AS, NodeFactory.createURI(WIKIPEDIA + place));
    graph.add(node, Reused.SAME_AS, NodeFactory.createURI(DBPEDIA + place));
  }

  private void candidate(Node node, int entity, LinkCandidate candidate) {
    String item = candidate.item().substring(candidate.item().lastIndexOf('/') + 1);
    Node link = graph.local("candidate-" + graph.anchor(entity) + "-" + item);
    graph.add(node, Vocabulary.CANDIDATE, link);
    graph.add(link, RDF.Nodes.type, Vocabulary.LINK_CANDIDATE);
    graph.add(link, Vocabulary.ITEM, NodeFactory.createURI(candidate.item()));
    graph.add(link, Vocabulary.SCORE, Literals.decimal(candidate.score()));
    graph.add(link, Vocabulary.METHOD, Literals.text(candidate.method()));
    graph
        .itemSource()
        .ifPresent(name -> graph.add(link, Vocabulary.ITEM_SOURCE, Literals.text(name)));
  }

  /** Ages and homes change from article to article: they hang on a node of this article. */
  private void trait(Node person, Attribute attribute) {
    String kind = attribute.kind().name().toLowerCase(Locale.ROOT);
    Node trait = graph.local(kind + "-" + attribute.evidence().begin());
    graph.add(trait, RDF.Nodes.type, Vocabulary.TRAIT);
    graph.add(trait, Vocabulary.SUBJECT, person);
    switch (attribute.kind()) {
      case AGE -> graph.add(trait, Vocabulary.AGE, age(attribute.value()));
      case NATIONALITY -> nationality(trait, attribute.value());
      case HOME -> graph.add(trait, Vocabulary.HOME, Literals.text(attribute.value()));
    }
    graph.rest(trait, attribute.evidence());
  }

  private void nationality(Node trait, String word) {
    graph.add(trait, Vocabulary.NATIONALITY, Literals.text(word));
    graph
        .linked()
        .country(word)
        .ifPresent(item -> graph.add(trait, Vocabulary.COUNTRY, NodeFactory.createURI(item)));
  }

  private static Node age(String digits) {
    return Literals.number(new BigDecimal(digits));
  }
}
