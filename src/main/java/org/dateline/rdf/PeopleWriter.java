package org.dateline.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.extract.Kinship;
import org.dateline.extract.Membership;
import org.dateline.extract.Part;

/** Writes offices, family relations, and which body is part of which. */
final class PeopleWriter {
  private final ArticleGraph graph;

  PeopleWriter(ArticleGraph graph) {
    this.graph = graph;
  }

  void write() {
    List<Membership> memberships = graph.facts().memberships();
    for (int i = 0; i < memberships.size(); i++) {
      Node node = write(memberships.get(i));
      graph
          .linked()
          .office(i)
          .ifPresent(item -> graph.add(node, Vocabulary.OFFICE_ITEM, NodeFactory.createURI(item)));
    }
    graph.facts().kinships().forEach(this::write);
    graph.facts().parts().forEach(this::write);
  }

  private Node write(Membership membership) {
    Node office = Iris.named("role", membership.role());
    graph.add(office, RDF.Nodes.type, ORG.Role.asNode());
    graph.add(office, RDFS.Nodes.label, Literals.text(membership.role()));
    String key = graph.anchor(membership.person()) + "-" + membership.evidence().begin();
    Node node = graph.local("membership-" + key + "-" + Iris.slug(membership.role()));
    graph.add(node, RDF.Nodes.type, ORG.Membership.asNode());
    graph.add(node, ORG.member.asNode(), graph.entity(membership.person()));
    graph.add(node, ORG.role.asNode(), office);
    membership
        .organization()
        .ifPresent(id -> graph.add(node, ORG.organization.asNode(), graph.entity(id)));
    membership
        .organizationName()
        .ifPresent(name -> graph.add(node, Vocabulary.ORGANIZATION_NAME, Literals.text(name)));
    if (membership.former()) {
      graph.add(node, Vocabulary.FORMER, Literals.isTrue());
    }
    graph.confide(node, membership.pattern());
    graph.rest(node, membership.evidence());
    return node;
  }

  private void write(Kinship kinship) {
    String pair = graph.anchor(kinship.person()) + "-" + graph.anchor(kinship.relative());
    Node node = graph.local("kinship-" + pair);
    graph.add(node, RDF.Nodes.type, Vocabulary.KINSHIP);
    graph.add(node, Vocabulary.SUBJECT, graph.entity(kinship.person()));
    graph.add(node, Vocabulary.RELATION, Literals.text(kinship.relation()));
    graph.add(node, Vocabulary.RELATIVE, graph.entity(kinship.relative()));
    graph.rest(node, kinship.evidence());
  }

  /** A plain edge between the bodies, and what it rests on. */
  private void write(Part part) {
    Node body = graph.entity(part.part());
    Node whole = graph.entity(part.whole());
    graph.add(body, ORG.subOrganizationOf.asNode(), whole);
    Node node = graph.local("part-" + graph.anchor(part.part()) + "-" + graph.anchor(part.whole()));
    graph.add(node, RDF.Nodes.type, Vocabulary.SUBORDINATION);
    graph.add(node, Vocabulary.PART, body);
    graph.add(node, Vocabulary.WHOLE, whole);
    graph.rest(node, part.evidence());
  }
}
