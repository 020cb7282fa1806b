package org.dateline.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dateline.extract.Entity;
import org.dateline.extract.Facts;
import org.dateline.extract.Mention;
import org.dateline.resolve.EntityIris;
import org.dateline.resolve.FullNames;
import org.dateline.resolve.ResolvedEntity;

/** The IRIs of an article's entities. */
public final class ArticleIris implements EntityIris {
  private final Facts facts;
  private final Node article;
  private final Map<Integer, Mention> firstMentions = new HashMap<>();

  public ArticleIris(Facts facts) {
    this.facts = facts;
    this.article = Iris.graph(facts.text().article());
    facts.mentions().forEach(mention -> firstMentions.putIfAbsent(mention.entity(), mention));
  }

  @Override
  public List<String> of(ResolvedEntity identity) {
    Entity entity = facts.entities().get(identity.entity());
    List<String> iris = new ArrayList<>();
    iris.add(local(identity).getURI());
    identity.key().ifPresent(key -> iris.add(Iris.shared(entity.type(), key).getURI()));
    FullNames.sharedName(entity)
        .ifPresent(name -> iris.add(Iris.shared(entity.type(), name).getURI()));
    return iris.stream().distinct().toList();
  }

  /** The IRI of an entity under an identity. */
  Node iri(ResolvedEntity identity) {
    Entity entity = facts.entities().get(identity.entity());
    return identity
        .key()
        .map(key -> Iris.shared(entity.type(), key))
        .orElseGet(() -> local(identity));
  }

  private Node local(ResolvedEntity identity) {
    return Iris.local(article, "entity-" + anchor(identity));
  }

  /** An entity's first mention as {@code begin-end}, by which it is known in its article. */
  String anchor(ResolvedEntity identity) {
    return firstMention(identity.entity())
        .map(first -> first.span().begin() + "-" + first.span().end())
        .orElseGet(() -> Iris.slug(identity.label()));
  }

  Optional<Mention> firstMention(int entity) {
    return Optional.ofNullable(firstMentions.get(entity));
  }
}
